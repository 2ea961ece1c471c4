# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# What bash proposes for ringback.
_ringback()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} options='' ending='' values=''
    COMPREPLY=()

    case $previous in
    --format) values='jsonl har csv curl' ;;
    --sync) values='normal full' ;;
    --reply-status) values='200 201 202 203 204 205' ;;
    --allow | --trust-proxy) values='vonage local any' ;;
    --capture | --ncco | --rules | --tls-cert | --tls-key | -o)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    --listen | --max-body | --keep-events | --keep-bytes | --bind | --short-codes | --source | --filter) return ;;
    esac
    if [[ $values ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
        return
    fi

    case ${COMP_WORDS[1]} in
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
        ((COMP_CWORD > 1)) || options+=' serve decode check export'
        ;;
    esac
    options+=' -h --help -v --version'
    [[ $current == -* || ${COMP_WORDS[1]} == serve ]] || {
        compopt -o filenames
        mapfile -t COMPREPLY < <(
            compgen -d -- "$current"
            if [[ $ending ]]; then compgen -f -X "!*$ending" -- "$current"; else compgen -f -- "$current"; fi
        )
        [[ ${COMP_CWORD} -eq 1 ]] || return
    }
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$options" -- "$current")
}
complete -F _ringback ringback
