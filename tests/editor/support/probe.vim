" Opens a text in Vim with ALE, applies a quick fix through the server, saves, and writes what it saw as JSON.
set nocompatible encoding=utf-8 noswapfile hidden
set runtimepath^=/usr/share/vim-ale
filetype plugin on
let g:ale_linters_explicit = 1
let g:ale_linters = {'markdown': ['klarsprak']}
runtime plugin/ale.vim

let s:command = json_decode($KLARSPRAK_COMMAND)
call ale#linter#Define('markdown', {
\   'name': 'klarsprak',
\   'lsp': 'stdio',
\   'executable': s:command[0],
\   'command': join(map(copy(s:command), 'ale#Escape(v:val)')),
\   'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
\   'initialization_options': {'positionEncoding': 'utf-8'},
\})

function! s:Marks() abort
  let l:marks = []
  for l:one in ale#engine#GetLoclist(bufnr('%'))
    let l:text = strpart(getline(l:one.lnum), l:one.col - 1, l:one.end_col - l:one.col + 1)
    call add(l:marks, {'text': l:text, 'line': l:one.lnum, 'column': l:one.col})
  endfor
  return l:marks
endfunction

function! s:Place() abort
  return filter(s:Marks(), 'v:val.text ==# $KLARSPRAK_WORD')
endfunction

function! s:Wait(what, test) abort
  let l:end = localtime() + 60
  while !a:test()
    if localtime() > l:end | throw 'timeout: ' . a:what . ' ' . json_encode(s:Marks()) | endif
    sleep 50m
  endwhile
endfunction

" What a writer answers to the menu: the first, which is the preferred one.
let s:menu = ''
runtime autoload/ale/util.vim
function! ale#util#Input(message, value, ...) abort
  let s:menu = a:message
  return '1'
endfunction

try
  execute 'edit' fnameescape($KLARSPRAK_TEXT)
  call s:Wait('a mark on the word', {-> !empty(s:Place())})
  let s:seen = s:Marks()
  call cursor(s:Place()[0].line, s:Place()[0].column)
  ALECodeAction
  call s:Wait('the change', {-> &modified})
  call s:Wait('fresh marks', {-> empty(s:Place())})
  write
  let s:titles = split(substitute(s:menu, '\_s*Type number.*', '', ''), '\v\_s*\d+\) ')[1:]
  call writefile([json_encode({'marks': s:seen, 'titles': s:titles, 'chosen': s:titles[0]})], $KLARSPRAK_REPORT)
catch
  call writefile([v:exception . ' ' . v:throwpoint], '/dev/stderr', 'a')
  cquit
endtry
qall!
