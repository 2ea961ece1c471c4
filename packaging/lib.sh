# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh

# What run.sh, test.sh, package.sh and .ci/run share: which packages are needed, how to install them, how to build,
# how to check what is packaged.
# Everything said here goes to standard error: standard output is the program's own.

: "${root:?the caller sets it to the top of the checkout}"

say() { printf '%s\n' "$*" >&2; }

fail()
{
    say "$*"
    exit 1
}

# packages MANAGER build|test|package|ci: the only list of what has to be installed. "test" is what makes the tests'
# build quicker, "package" what making and checking packages wants besides, "ci" what .ci/run does.
# apt was tried on Debian 12; dnf, pacman, zypper and brew were never tried.
packages()
{
    case $1-$2 in
    apt-build) echo g++ cmake ninja-build qt6-base-dev libqt6sql6-sqlite libboost-dev libqscintilla2-qt6-dev qtkeychain-qt6-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n ;;
    apt-test | dnf-test | pacman-test | zypper-test) echo mold ;;
    brew-test) ;;
    apt-ci) echo ccache clang clang-format clang-tidy clazy libclang-rt-dev reuse shellcheck sqlite3 ;;
    apt-package) echo appstream desktop-file-utils dpkg-dev fish lintian man-db rpm zsh ;;
    dnf-build) echo gcc-c++ cmake ninja-build qt6-qtbase-devel boost-devel qscintilla-qt6-devel qtkeychain-qt6-devel qt6-qttools-devel qt6-linguist qt6-qttranslations ;;
    pacman-build) echo gcc cmake ninja qt6-base qt6-tools qt6-translations boost qscintilla-qt6 qtkeychain-qt6 ;;
    zypper-build) echo gcc-c++ cmake ninja qt6-base-devel qt6-sql-sqlite libboost_headers-devel libqscintilla_qt6-devel qt6-tools-devel qtkeychain-qt6-devel qt6-translations ;;
    brew-build) echo cmake ninja qt boost qscintilla2 qtkeychain ;;
    *) fail "There is no list of packages \"$2\" for $1." ;;
    esac
}

package_manager()
{
    for candidate in apt-get dnf pacman zypper brew; do
        if command -v "$candidate" >/dev/null; then
            echo "${candidate%-get}"
            return
        fi
    done
}

# is_installed MANAGER PACKAGE
is_installed()
{
    case $1 in
    apt) [ "$(dpkg-query -W -f '${db:Status-Status}' "$2" 2>/dev/null)" = installed ] ;;
    dnf | zypper) rpm -q --whatprovides "$2" >/dev/null 2>&1 ;;
    pacman) pacman -Qq "$2" >/dev/null 2>&1 ;;
    brew) brew list --formula "$2" >/dev/null 2>&1 ;;
    esac
}

# as_root COMMAND...: the password, if one is asked, is read from the terminal.
as_root()
{
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# run_manager MANAGER PACKAGE...
run_manager()
{
    manager=$1
    shift
    case $manager in
    apt)
        as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq ||
            say "The list of packages could not be refreshed; going on with the one that is here."
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
        ;;
    dnf) as_root dnf install -y "$@" ;;
    pacman) as_root pacman -S --needed --noconfirm "$@" ;;
    zypper) as_root zypper --non-interactive install --no-recommends "$@" ;;
    brew) brew install "$@" ;;
    esac
}

# install_packages build|test|package|ci...: installs what is missing, and does not touch the network when nothing is.
install_packages()
{
    manager=$(package_manager)
    [ -n "$manager" ] || fail "This system has none of the package managers known here (apt, dnf, pacman, zypper," \
        "brew): install a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 with its SQLite driver and LinguistTools, the Boost headers, QScintilla" \
        "and QtKeychain, then run: cmake --preset run --compile-no-warning-as-error && cmake --build --preset run"
    wanted=
    for purpose in "$@"; do
        wanted="$wanted $(packages "$manager" "$purpose")" || exit 1
    done
    missing=
    for package in $wanted; do
        is_installed "$manager" "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0

    say "Ringback needs these packages, which $manager will install now:$missing"
    [ "$manager" = apt ] || say "Installing with $manager has never been tried; please tell what happened."
    if [ "$manager" != brew ] && [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "That takes root and there is no sudo here: install the packages named above as root," \
            "then start this script again."
    fi
    # shellcheck disable=SC2086 # a list of words
    run_manager "$manager" $missing >&2 </dev/null || fail "$manager could not install the packages named above."
}

# ccache is used when it is there. Paths are hashed relative to the checkout, so that another clone finds the objects.
use_ccache()
{
    if [ -z "${RINGBACK_CCACHE:-}" ] && command -v ccache >/dev/null; then
        RINGBACK_CCACHE=ccache
        CCACHE_BASEDIR=$root
        CCACHE_NOHASHDIR=1
        CCACHE_DEPEND=1 # what is not there is compiled at once, not preprocessed before
        CCACHE_SLOPPINESS=pch_defines,time_macros # for the precompiled headers
        export RINGBACK_CCACHE CCACHE_BASEDIR CCACHE_NOHASHDIR CCACHE_DEPEND CCACHE_SLOPPINESS
    fi
}

# How many tests at a time: they wait more than they work.
test_jobs() { echo $(($(getconf _NPROCESSORS_ONLN) + 2)); }

# build PRESET [CMAKE-OPTION...]: configures and builds into build/PRESET.
build()
{
    preset=$1
    shift
    if [ -e "$root/build/$preset" ] && [ ! -w "$root/build/$preset" ]; then
        fail "$root/build/$preset belongs to another user (was it made as root?): remove it and start again."
    fi
    use_ccache
    say "Building in $root/build/$preset"
    configured=$(cd "$root" && cmake --preset "$preset" "$@" 2>&1) ||
        fail "$configured
The $preset build could not be configured; the messages above say why."
    (cd "$root" && cmake --build --preset "$preset") >&2 ||
        fail "The $preset build failed; the messages above say why."
}

# What can be said of packaging/linux without a build.
check_desktop_files()
{
    linux=$root/packaging/linux
    desktop-file-validate "$linux"/*.desktop
    appstreamcli validate --pedantic --no-net "$linux"/*.metainfo.xml >&2
    for page in "$linux"/man/*; do
        warnings=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l "$page" 2>&1 >/dev/null)
        [ -z "$warnings" ] || fail "$page: $warnings"
    done
    for shell in bash zsh fish; do
        "$shell" -n "$linux/ringback.$shell"
    done
}

# proposed_by SHELL [VERB]: what the shell proposes behind "ringback VERB -", asked of it as a user would.
proposed_by()
{
    completion=$root/packaging/linux/ringback.$1
    case $1 in
    bash)
        bash -s -- "$completion" ${2:+"$2"} <<'END'
. "$1"
COMP_WORDS=(ringback "${@:2}" -)
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_ringback
printf '%s\n' "${COMPREPLY[@]}"
END
        ;;
    fish) fish --no-config --command "source '$completion'; complete -C 'ringback ${2:+$2 }-'" ;;
    zsh) # proposes only to a terminal: what it is told to propose, without the words in front that exclude each other
        zsh -f -s -- "$completion" ${2:+"$2"} <<'END' | sed 's/^([^)]*)//'
completion=$1
words=(ringback $2 -)
CURRENT=$#words
_arguments() { print -rl -- "$@" }
_alternative() {}
. "$completion"
END
        ;;
    esac
}

# explained_in PAGE: the options that a man page has under OPTIONS.
explained_in()
{
    sed -n '/^\.SH OPTIONS/,/^\.SH [^O]/ { s/\\//g; /^\.TP/ { n; s/\\//g; s/^\.B[IR]* //p; }; }' "$1" | tr ',' '\n'
}

# only_options: the options at the beginnings of lines, sorted.
only_options() { sed -n 's/^[ "*]*\(--*[a-z][a-z-]*\).*/\1/p' | sort -u; }

# check_options PROGRAM: the options of every verb, short ones too, are those of its man page and those that the shells
# propose.
check_options()
{
    for verb in '' serve decode check export; do
        options=$("$1" ${verb:+"$verb"} --help | sed -n 's/^  -/-/p' | sed 's/^\(-[a-z]\), /\1\n/' | only_options)
        page=ringback${verb:+-$verb}.1
        expect_options "$page" "$options" "$(explained_in "$root/packaging/linux/man/$page" | only_options)"
        for shell in bash zsh fish; do
            expect_options "ringback.$shell, ${verb:-without a verb}" "$options" "$(proposed_by "$shell" "$verb" | only_options)"
        done
    done
}

# expect_options WHERE OPTIONS FOUND
expect_options()
{
    [ -n "$2" ] || fail "The help has no options."
    [ "$2" = "$3" ] || fail "$1 has other options than the help:" "$(printf '%s\n' "$2" "$3" | sort | uniq -u | tr '\n' ' ')"
}

# check_deb FILE...: reasons for what is overridden stand in packaging/linux/lintian-overrides.
check_deb() { lintian --allow-root --fail-on error,warning "$@" >&2; }
