-- Opens the text that Neovim was started with, applies a quick fix through the server, saves, and writes what it
-- saw as JSON. Neovim 0.7 has no vim.lsp.start, and sends byte columns with the diagnostics of a code action; from
-- 0.11 the server is set up as docs/editorer.md says.
local command = vim.json.decode(vim.env.KLARSPRAK_COMMAND)
local word = vim.env.KLARSPRAK_WORD
local buffer = vim.api.nvim_get_current_buf()
vim.bo.fileformat = 'unix'

local function wait(what, test)
  if not vim.wait(60000, test, 50) then error('timeout: ' .. what) end
end

local client
if vim.lsp.config then
  vim.lsp.config('klarsprak', {
    cmd = command,
    filetypes = { 'markdown', 'text', 'html' },
    root_markers = { 'klarsprak.config.yaml', '.git' },
  })
  vim.lsp.enable('klarsprak')
  -- As for a text that is opened when Neovim has started.
  vim.bo.filetype = 'markdown'
  wait('the server', function() return #vim.lsp.get_clients({ bufnr = buffer }) > 0 end)
  client = vim.lsp.get_clients({ bufnr = buffer })[1].id
else
  client = vim.lsp.start_client({ name = 'klarsprak', cmd = command, root_dir = vim.fn.getcwd() })
  vim.lsp.buf_attach_client(buffer, client)
end

wait('diagnostics', function() return #vim.diagnostic.get(buffer) > 0 end)

-- The text under each mark, cut out with Neovim's own byte columns.
local marks = {}
local place
for _, one in ipairs(vim.diagnostic.get(buffer)) do
  local lines = vim.api.nvim_buf_get_text(buffer, one.lnum, one.col, one.end_lnum, one.end_col, {})
  local text = table.concat(lines, '\n')
  table.insert(marks, { text = text, code = one.code, line = one.lnum + 1 })
  if text == word then place = one end
end
if place == nil then error('no mark on ' .. word .. ': ' .. vim.json.encode(marks)) end

vim.api.nvim_win_set_cursor(0, { place.lnum + 1, place.col })
local encoding = vim.lsp.get_client_by_id(client).offset_encoding
local params = vim.lsp.util.make_range_params(0, encoding)
params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(buffer, place.lnum), only = { 'quickfix' } }
local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 30000)
local titles, chosen = {}, nil
for _, answer in pairs(answers or {}) do
  for _, action in ipairs(answer.result or {}) do
    table.insert(titles, action.title)
    if chosen == nil and action.isPreferred then chosen = action end
  end
end
if chosen == nil then error('no preferred action: ' .. vim.json.encode(titles)) end

vim.lsp.util.apply_workspace_edit(chosen.edit, encoding)
wait('fresh diagnostics', function()
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    local lines = vim.api.nvim_buf_get_text(buffer, one.lnum, one.col, one.end_lnum, one.end_col, {})
    if table.concat(lines, '\n') == word then return false end
  end
  return true
end)
vim.cmd('silent write')
vim.fn.writefile({ vim.json.encode({ marks = marks, titles = titles, chosen = chosen.title }) }, vim.env.KLARSPRAK_REPORT)
vim.lsp.stop_client(client)
vim.cmd('qall!')
