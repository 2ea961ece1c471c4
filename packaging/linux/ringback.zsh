#compdef ringback
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What zsh proposes for ringback.
_ringback()
{
    local curcontext=$curcontext state line
    typeset -A opt_args
    local -a common=('(- *)'{-h,--help}'[show the help]' '(- *)'{-v,--version}'[show the version]')
    local -a hints=(
        '*--bind=[say what a path is for]:path and API or kind:'
        '--short-codes=[your own US short codes]:list of codes:'
    )
    local -a listen=('*--listen=[address to listen on]:address and port:(127.0.0.1\:8484 127.0.0.1\:0 \[\:\:1\]\:8484)')

    local verb=
    (( CURRENT < 3 )) || verb=$words[2]
    case $verb in
    serve)
        (( CURRENT-- )); shift words
        _arguments $common $listen $hints \
            '--capture=[capture file]:capture:_files -g "*.ringback"' \
            '--print[print each stored event as JSON]' \
            '--reply-status=[status for plain webhooks]:status:(200 201 202 203 204 205)' \
            '--ncco=[NCCO for requests that expect one]:file:_files -g "*.json"' \
            '--rules=[rules that decide who is answered what]:file:_files -g "*.json"' \
            '--allow=[ranges or sets that may post]:ranges:(any local vonage Nexmo\ webhooks\ guide Webhooks\ guide\ Aug\ 2018 Webhooks\ guide\ 2019 Vonage\ API\ current Vonage\ API\ current\ \(extended\))' \
            '--trust-proxy=[peers whose forwarding headers are believed]:ranges:(127.0.0.0/8,\:\:1)' \
            '--max-body=[larger bodies get 413]:bytes:' \
            '--sync=[what acknowledged events survive]:mode:(normal full)' \
            '--keep-events=[keep at most so many events]:number:' \
            '--keep-bytes=[keep at most so many bytes]:bytes:' \
            '--tls-cert=[certificate chain]:PEM file:_files' \
            '--tls-key=[private key]:PEM file:_files'
        ;;
    decode)
        (( CURRENT-- )); shift words
        _arguments $common $hints \
            '--source=[address that the requests came from]:address:' \
            '--pretty[print for people]' \
            '*:file with requests:_files'
        ;;
    check)
        (( CURRENT-- )); shift words
        _arguments $common '--json[print one JSON array]' '*:NCCO:_files -g "*.json"'
        ;;
    export)
        (( CURRENT-- )); shift words
        _arguments $common \
            '--format=[what to write]:format:(jsonl har csv curl)' \
            '--filter=[only events that match]:query:' \
            '-o[where to write]:file:_files' \
            '--redact[replace secrets and middle digits]' \
            '1:capture:_files -g "*.ringback"'
        ;;
    *)
        _arguments $common $listen '(1)--new[begin a new capture]' '1: :->first'
        [[ $state == first ]] && _alternative \
            'verbs:verb:((serve\:"listen without a window" decode\:"decode raw requests" check\:"check NCCOs" export\:"write a capture in another format"))' \
            'captures:capture:_files -g "*.ringback"'
        ;;
    esac
}

_ringback "$@"
