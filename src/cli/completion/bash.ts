import type { CommandWords, ProgramWords, Value } from './words.ts';

/**
 * The script that completes in bash, 3.2 or later. Where it offers nothing, bash completes names of files.
 * Bash cuts words at `=` and `:`, so `--type=brev` is three of them.
 */
export function bashScript({ commands, usual, valuesBefore, levels }: ProgramWords): string {
  const names = commands.map(({ name }) => name);
  return `# Tabbkomplettering i bash. Skriv i ~/.bashrc:  source <(klarsprak completion bash)
_klarsprak() {
  local cur=\${COMP_WORDS[COMP_CWORD]} option=\${COMP_WORDS[COMP_CWORD - 1]} command= before=yes words= i
  COMPREPLY=()
  if [[ $cur == = ]]; then
    cur=
  elif [[ $cur == : ]]; then
    cur=
    option=\${COMP_WORDS[COMP_CWORD - 2]}:
  elif [[ $option == = ]]; then
    option=\${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $option == : ]]; then
    option=\${COMP_WORDS[COMP_CWORD - 3]}:
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${valuesBefore.join(' | ')})
        [[ \${COMP_WORDS[i + 1]} == = ]] && ((i++))
        ((i++))
        ;;
      -*) ;;
      ${names.join(' | ')})
        command=\${COMP_WORDS[i]}
        before=
        break
        ;;
      *)
        before=
        break
        ;;
    esac
  done
  command=\${command:-${usual.name}}
  case "$command $option" in
${commands.flatMap((command) => values(command)).join('\n')}
    *' -r:' | *' --rule:') words='${levels.join(' ')}' ;;
    *)
      if [[ $cur == -* ]]; then
        case $command in
${commands.map(({ name, options }) => `          ${name}) words='${options.flatMap(({ flags }) => flags).join(' ')}' ;;`).join('\n')}
        esac
      elif [[ -n $before ]]; then
        words='${names.join(' ')}'
      else
        case $command in
${commands.flatMap(({ name, argument }) => (isChoice(argument) ? [`          ${name}) words='${argument.join(' ')}' ;;`] : [])).join('\n')}
        esac
      fi
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  [[ \${COMPREPLY[0]} == *: ]] && compopt -o nospace 2>/dev/null
}
complete -o bashdefault -o default -F _klarsprak klarsprak
`;
}

function isChoice(value: Value | undefined): value is readonly string[] {
  return typeof value === 'object';
}

/** What may follow each option; nothing where bash is to offer files. */
function values({ name, options }: CommandWords): string[] {
  return options.flatMap(({ flags, value }) => {
    if (value === undefined) return [];
    const pattern = flags.map((flag) => `'${name} ${flag}'`).join(' | ');
    return [`    ${pattern}) ${isChoice(value) ? `words='${value.join(' ')}'` : 'return'} ;;`];
  });
}
