# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# What bash proposes for ringback.
_ringback()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local verb='' options='' ending='' values=''
    ((COMP_CWORD < 2)) || verb=${COMP_WORDS[1]}
    COMPREPLY=()

    case $previous in
    --format) values='jsonl har csv curl' ;;
    --sync) values='normal full' ;;
    --reply-status) values='200 201 202 203 204 205' ;;
    --allow) # what is proposed keeps its backslashes, which the line needs
        values="any local vonage 'Nexmo\ webhooks\ guide' 'Webhooks\ guide\ Aug\ 2018' 'Webhooks\ guide\ 2019' 'Vonage\ API\ current' 'Vonage\ API\ current\ \(extended\)'"
        ;;
    --trust-proxy) values='127.0.0.0/8,::1' ;;
    --capture | --ncco | --rules | --tls-cert | --tls-key | -o)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    --listen | --max-body | --keep-events | --keep-bytes | --bind | --short-codes | --source | --filter) return ;;
    esac
    if [[ $values ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "${current//\\/\\\\}")
        return
    fi

    case $verb in
    serve)
        options='--listen --capture --print --reply-status --ncco --rules --allow --trust-proxy --bind --short-codes
            --max-body --sync --keep-events --keep-bytes --tls-cert --tls-key'
        ;;
    decode) options='--source --pretty --bind --short-codes' ;;
    check)
        options='--json'
        ending=.json
        ;;
    export)
        options='--format --filter -o --redact'
        ending=.ringback
        ;;
    *)
        options='--listen --new'
        ending=.ringback
        ;;
    esac
    if [[ $current == -* || $verb == serve ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options -h --help -v --version" -- "$current")
        return
    fi
    compopt -o filenames
    mapfile -t COMPREPLY < <(
        [[ $verb ]] || compgen -W 'serve decode check export' -- "$current"
        compgen -d -- "$current"
        compgen -f -X "${ending:+!*$ending}" -- "$current"
    )
}
complete -F _ringback ringback
