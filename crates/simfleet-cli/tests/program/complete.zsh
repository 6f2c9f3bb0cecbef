# Completes each line in an interactive zsh, and prints what is on the line then.
# usage: zsh -f complete.zsh FOLDER_WITH_THE_SCRIPT LINE…
zmodload zsh/zpty
folder=$1
shift
zpty -b shell zsh -f -i
zpty -w shell "PS1=; RPS1=; setopt no_beep; fpath=($folder \$fpath); autoload -Uz compinit; compinit -u -d $folder/dump"
zpty -w shell 'show() { print -r -- "<""<$BUFFER>>"; BUFFER=; zle accept-line }; zle -N show; bindkey "^Y" show'
zpty -w shell 'print READY-$((1+1))'
read_until() {
    local part
    integer left=1000
    text=
    until [[ $text == *$~1* ]] || (( left-- == 0 )); do
        zpty -r -t shell part && text+=$part || sleep 0.02
    done
}
read_until READY-2
for line in "$@"; do
    zpty -n -w shell "$line"$'\t'$'\x19'
    read_until '<<*>>'
    print -r -- "${${text#*<<}%%>>*}"
done
zpty -d shell
