using System.Text;
using Bot.Discord.Gateway;
using Xunit;

namespace Bot.Discord.Tests.Gateway;

public sealed class GatewayFrameTests
{
    [Fact]
    public void Reads_a_dispatch()
    {
        var frame = Assert.NotNull(Parse("""{"t":"MESSAGE","s":42,"op":0,"d":{"a":[1,{"op":9}],"t":"no"}}"""));

        Assert.Equal((Opcode.Dispatch, 42L, "MESSAGE"), (frame.Op, frame.Sequence, frame.Event));
        Assert.Equal("""{"a":[1,{"op":9}],"t":"no"}"""u8, frame.Data.Span);
    }

    [Theory]
    [InlineData("""{"op":9,"d":false}""", "false")]
    [InlineData("""{"op":9, "d" :  true }""", "true")]
    [InlineData("""{"op":9,"d":null}""", "null")]
    [InlineData("""{"op":9,"d":"te\"xt"}""", "\"te\\\"xt\"")]
    [InlineData("""{"op":9,"d":-1.5e3}""", "-1.5e3")]
    [InlineData("""{"op":9,"d":[ 1 ]}""", "[ 1 ]")]
    [InlineData("""{"op":9}""", "")]
    public void Data_is_as_it_came(string message, string data) =>
        Assert.Equal(Encoding.UTF8.GetBytes(data), Assert.NotNull(Parse(message)).Data.ToArray());

    [Theory]
    [InlineData("""{"op":11,"s":null,"t":null,"d":null}""", Opcode.HeartbeatAck)]
    [InlineData("""{"op":200,"new":{"op":1}}""", (Opcode)200)]
    [InlineData("""{"op":-7}""", (Opcode)(-7))]
    [InlineData("""{"\u006fp":7}""", Opcode.Reconnect)]
    [InlineData("""{"op":1,"op":7}""", Opcode.Reconnect)]
    [InlineData(" \r\n{\"op\":7}\t ", Opcode.Reconnect)]
    public void Reads_what_it_can(string message, object op)
    {
        var frame = Assert.NotNull(Parse(message));

        Assert.Equal(op, frame.Op);
        Assert.Null(frame.Sequence);
        Assert.Null(frame.Event);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"d":{"op":7}}""")]
    [InlineData("""{"op":null}""")]
    [InlineData("""{"op":"7"}""")]
    [InlineData("""{"op":7.5}""")]
    [InlineData("""{"op":[7]}""")]
    [InlineData("""{"op":99999999999}""")]
    [InlineData("""{"op":1e400}""")]
    [InlineData("""{"op":0,"s":"1"}""")]
    [InlineData("""{"op":0,"s":{}}""")]
    [InlineData("""{"op":0,"s":99999999999999999999999}""")]
    [InlineData("""{"op":0,"t":5}""")]
    [InlineData("""{"op":0,"t":["READY"]}""")]
    [InlineData("""{"op":7}{"op":7}""")]
    [InlineData("""{"op":7},""")]
    [InlineData("""{"op":7,}""")]
    [InlineData("""{"op":7 /* no */}""")]
    [InlineData("""{'op':7}""")]
    [InlineData("\uFEFF{\"op\":7}")]
    [InlineData("{\"op\":7}\0")]
    public void What_is_no_message_is_nothing(string message) => Assert.Null(Parse(message));

    [Fact]
    public void Every_beginning_of_a_message_is_nothing()
    {
        var message = Encoding.UTF8.GetBytes("""{"t":"MESSAGE_\u00e9","s":42,"op":0,"d":{"a":[1,"ä€"],"b":{"c":null}}}""");

        Assert.All(Enumerable.Range(0, message.Length), length => Assert.Null(GatewayFrame.Parse(message.AsMemory(0, length))));
        Assert.NotNull(GatewayFrame.Parse(message));
    }

    [Fact]
    public void What_is_nested_too_deeply_is_nothing()
    {
        const int Depth = 100_000;

        Assert.Null(Parse($$"""{"op":0,"d":{{new string('[', Depth)}}{{new string(']', Depth)}}}"""));
        Assert.Null(Parse(new string('[', Depth)));
    }

    [Fact]
    public void Bytes_that_are_no_text_do_no_harm()
    {
        byte[][] hostile = [[0xFF, 0xFE], [0, 1, 2], [0xC3], [.. "{\"op\":0,\"t\":\""u8, 0xC3, 0x28, .. "\"}"u8]];

        Assert.All(hostile, static bytes => Assert.Null(GatewayFrame.Parse(bytes)));
    }

    [Fact]
    public void A_message_with_some_bytes_changed_does_no_harm()
    {
        var random = new Random(4);
        var message = Encoding.UTF8.GetBytes("""{"t":"READY","s":42,"op":0,"d":{"session_id":"a","resume_gateway_url":"wss://b"}}""");
        for (var time = 0; time < 20_000; time++)
        {
            var changed = message.ToArray();
            for (var place = random.Next(1, 5); place > 0; place--)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            if (GatewayFrame.Parse(changed) is { } frame)
            {
                GatewaySession.Step(
                    SessionRun.Until(GatewayPhase.Opening).State, new GatewayInput.Received(frame), TimeSpan.Zero, 0);
            }
        }
    }

    private static GatewayFrame? Parse(string message) => GatewayFrame.Parse(Encoding.UTF8.GetBytes(message));
}
