import type { CommandWords, OptionWords, ProgramWords, Value } from './words.ts';

/** The script that completes in fish. */
export function fishScript({ commands, usual, valuesBefore, levels }: ProgramWords): string {
  const names = commands.map(({ name }) => name);
  return `# Tabbkomplettering i fish. Kör en gång:
#   klarsprak completion fish > ~/.config/fish/completions/klarsprak.fish

# The command on the line; \`none\` before any, \`usual\` when other words came first.
function __klarsprak_command
  set -l skip
  for word in (commandline -opc)[2..-1]
    if set -q skip[1]
      set -e skip
      continue
    end
    switch $word
      case ${valuesBefore.join(' ')}
        set skip yes
      case '-*'
      case ${names.join(' ')}
        echo $word
        return
      case '*'
        echo usual
        return
    end
  end
  echo none
end
function __klarsprak_in
  contains -- (__klarsprak_command) $argv
end
function __klarsprak_rules
  set -l token (commandline -ct)
  set -l rule (string match -r '^(?:--rule=|-r)?([a-z-]+:)' -- $token)[2]
  if test -n "$rule"
    printf "%s\\n" $rule${brace(levels)}
  else
    printf "%s\\n" $argv
  end
end

complete -c klarsprak -f
${commands.map(({ name, description }) => `complete -c klarsprak -n '__klarsprak_in none' -a ${name} -d ${quote(description)}`).join('\n')}
${commands.map((command) => linesOf(command, command === usual)).join('\n')}
`;
}

function linesOf({ name, options, argument }: CommandWords, isUsual: boolean): string {
  const condition = `-n '__klarsprak_in ${isUsual ? `${name} usual none` : name}'`;
  const lines = options.map((option) => `complete -c klarsprak ${condition} ${optionOf(option)}`);
  if (argument !== undefined) lines.push(`complete -c klarsprak ${condition} ${argumentOf(argument)}`);
  return lines.join('\n');
}

function optionOf({ flags, value, description }: OptionWords): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  return [
    ...names,
    ...(value === undefined ? [] : [`-r ${argumentOf(value)}`]),
    `-d ${quote(description)}`,
  ].join(' ');
}

function argumentOf(value: Value): string {
  if (value === 'file') return '-F';
  if (value === 'folder') return `-f -a '(__fish_complete_directories)'`;
  if (value === 'any') return '-f';
  const words = value.join(' ');
  return value[0]?.endsWith(':') ? `-f -a '(__klarsprak_rules ${words})'` : `-f -a '${words}'`;
}

function brace(words: readonly string[]): string {
  return `{${words.join(',')}}`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
