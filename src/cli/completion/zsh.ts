import type { CommandWords, OptionWords, ProgramWords, Value } from './words.ts';

/** The script that completes in zsh: to be sourced, or saved as `_klarsprak` in a folder of `fpath`. */
export function zshScript({ commands, usual, valuesBefore, levels }: ProgramWords): string {
  const names = commands.map(({ name }) => name);
  return `#compdef klarsprak
# Tabbkomplettering i zsh. Skriv i ~/.zshrc, efter compinit:  source <(klarsprak completion zsh)
_klarsprak_commands() {
  local -a commands=(
${commands.map(({ name, description }) => `    ${quote(`${name}:${description.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  _describe -t commands kommando commands
}
_klarsprak_start() {
  _alternative 'commands:kommando:_klarsprak_commands' 'files:fil:_files'
}
_klarsprak_rule() {
  if compset -P '*:'; then
    compadd -- ${levels.join(' ')}
  else
    compadd -S : -- "$@"
  fi
}
_klarsprak() {
  local command=${usual.name} place
  local -a arguments
  arguments=('1: :_klarsprak_start' '*:fil:_files')
  for ((place = 2; place < CURRENT; place++)); do
    case $words[place] in
      ${valuesBefore.join('|')}) ((place++)) ;;
      -*) ;;
      ${names.join('|')})
        command=$words[place]
        arguments=()
        shift $((place - 1)) words
        ((CURRENT -= place - 1))
        break
        ;;
      *) break ;;
    esac
  done
  case $command in
${commands.map((command) => caseOf(command, command === usual)).join('\n')}
  esac
  _arguments -s : $arguments
}
if [[ \${zsh_eval_context[-1]} == loadautofunc ]]; then
  _klarsprak "$@"
else
  compdef _klarsprak klarsprak
fi
`;
}

function caseOf({ name, options, argument }: CommandWords, isUsual: boolean): string {
  const specs = options.flatMap(specsOf);
  const own = argument === undefined ? [] : [`'*:${label(argument)}:${actionOf(argument)}'`];
  const lines = specs.map((spec) => `        ${spec}`);
  // Without a command the first word may still become one.
  const given = isUsual ? ['        $arguments'] : [];
  const rest = isUsual ? [] : own.map((spec) => `        ${spec}`);
  const named = isUsual ? `\n      [[ $words[1] == ${name} ]] && arguments+=(${own.join(' ')})` : '';
  return `    ${name})\n      arguments=(\n${[...lines, ...given, ...rest].join('\n')}\n      )${named}\n      ;;`;
}

function specsOf({ flags, value, repeatable, description }: OptionWords): string[] {
  const others = repeatable ? '*' : `(${flags.join(' ')})`;
  const what = `[${description.replaceAll(']', '\\]')}]`;
  return flags.map((flag) => {
    // After a long option the value may also stand behind =.
    const joined = value !== undefined && flag.startsWith('--') ? `${flag}=` : flag;
    const action = value === undefined ? '' : `:${label(value)}:${actionOf(value)}`;
    return quote(`${others}${joined}${what}${action}`);
  });
}

function label(value: Value): string {
  if (value === 'file') return 'fil';
  return value === 'folder' ? 'mapp' : ' ';
}

function actionOf(value: Value): string {
  if (value === 'file') return '_files';
  if (value === 'folder') return '_files -/';
  if (value === 'any') return ' ';
  if (value[0]?.endsWith(':')) return `_klarsprak_rule ${value.map((word) => word.slice(0, -1)).join(' ')}`;
  return `(${value.join(' ')})`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
