# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What fish proposes for ringback.
set -l verbs serve decode check export
set -l window "not __fish_seen_subcommand_from $verbs"

complete -c ringback -s h -l help -d 'Show the help'
complete -c ringback -s v -l version -d 'Show the version'

complete -c ringback -n $window -k -xa '(__fish_complete_suffix .ringback)'
complete -c ringback -n $window -xa serve -d 'Listen without a window'
complete -c ringback -n $window -xa decode -d 'Decode raw requests'
complete -c ringback -n $window -xa check -d 'Check NCCOs'
complete -c ringback -n $window -xa export -d 'Write a capture in another format'
complete -c ringback -n $window -l listen -x -a '127.0.0.1:8484 127.0.0.1:0' -d 'Address to listen on'
complete -c ringback -n $window -l new -d 'Begin a new capture'

set -l serve '__fish_seen_subcommand_from serve'
complete -c ringback -n $serve -f
complete -c ringback -n $serve -l listen -x -a '127.0.0.1:8484 127.0.0.1:0' -d 'Address to listen on'
complete -c ringback -n $serve -l capture -r -d 'Capture file'
complete -c ringback -n $serve -l print -d 'Print each stored event as JSON'
complete -c ringback -n $serve -l reply-status -x -a '(seq 200 205)' -d 'Status for plain webhooks'
complete -c ringback -n $serve -l ncco -r -d 'NCCO for requests that expect one'
complete -c ringback -n $serve -l rules -r -d 'Rules that decide who is answered what'
complete -c ringback -n $serve -l allow -x -a 'any local vonage "Nexmo webhooks guide" "Webhooks guide Aug 2018" "Webhooks guide 2019" "Vonage API current" "Vonage API current (extended)"' -d 'Ranges or sets that may post'
complete -c ringback -n $serve -l trust-proxy -x -a '127.0.0.0/8,::1' -d 'Peers whose forwarding headers are believed'
complete -c ringback -n $serve -l max-body -x -d 'Larger bodies get 413'
complete -c ringback -n $serve -l sync -x -a 'normal full' -d 'What acknowledged events survive'
complete -c ringback -n $serve -l keep-events -x -d 'Keep at most so many events'
complete -c ringback -n $serve -l keep-bytes -x -d 'Keep at most so many bytes'
complete -c ringback -n $serve -l tls-cert -r -d 'Certificate chain (PEM)'
complete -c ringback -n $serve -l tls-key -r -d 'Private key (PEM)'

set -l hints '__fish_seen_subcommand_from serve decode'
complete -c ringback -n $hints -l bind -x -d 'Say what a path is for'
complete -c ringback -n $hints -l short-codes -x -d 'Your own US short codes'

set -l decode '__fish_seen_subcommand_from decode'
complete -c ringback -n $decode -l source -x -d 'Address that the requests came from'
complete -c ringback -n $decode -l pretty -d 'Print for people'

complete -c ringback -n '__fish_seen_subcommand_from check' -l json -d 'Print one JSON array'

set -l export '__fish_seen_subcommand_from export'
complete -c ringback -n $export -l format -x -a 'jsonl har csv curl' -d 'What to write'
complete -c ringback -n $export -l filter -x -d 'Only events that match'
complete -c ringback -n $export -s o -r -d 'Where to write'
complete -c ringback -n $export -l redact -d 'Replace secrets and middle digits'
