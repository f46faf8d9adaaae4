using Bot.Host;
using Bot.Host.Commands;

return await CalfBotCommand.RunAsync(args, StandardStreams.Open());
