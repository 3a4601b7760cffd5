#!/usr/bin/env bash
# Runs a command where there is no network: in a network namespace of Linux that holds nothing but its own loopback, on
# which the tests of the web reader have their server. Needs no rights beyond those to make a namespace.
#
#   scripts/ci/offline.sh [--or-online] COMMAND [ARGUMENT ...]
#
# Where namespaces are not allowed the command is skipped with a message, or run with the network after --or-online.
set -euo pipefail

online=
if [[ ${1-} == --or-online ]]; then
  online=yes
  shift
fi

new_network=()
for options in '--user --map-root-user --net' '--net'; do
  # shellcheck disable=SC2086 # a list of options
  if unshare $options true 2> /dev/null; then
    read -ra new_network <<< "$options"
    break
  fi
done

if [[ ${#new_network[@]} == 0 ]]; then
  if [[ -n $online ]]; then
    echo 'offline.sh: this machine allows no network namespace; the command runs with the network.' >&2
    exec "$@"
  fi
  echo "offline.sh: SKIPPED, this machine allows no network namespace (unshare --net): $*" >&2
  exit 0
fi

# Raises loopback with what there is: iproute2, net-tools, or the Perl that every Debian has (SIOCSIFFLAGS, IFF_UP).
inside='
  { ip link set lo up || ifconfig lo up || perl -MSocket -e "
      socket(my \$s, AF_INET, SOCK_DGRAM, 0) or die; my \$up = pack(q(a16 s x22), q(lo), 1);
      ioctl(\$s, 0x8914, \$up) or die"; } 2> /dev/null
  if [ "$(tail -n +2 /proc/net/route | grep -cv "^lo")" != 0 ]; then
    echo "offline.sh: the namespace has a way out" >&2
    exit 1
  fi
  exec "$@"'
KLARSPRAK_OFFLINE=1 exec unshare "${new_network[@]}" sh -c "$inside" sh "$@"
