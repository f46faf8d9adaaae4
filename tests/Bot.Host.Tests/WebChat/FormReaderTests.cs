using System.IO.Pipelines;
using System.Text;
using Bot.Host.WebChat;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace Bot.Host.Tests.WebChat;

/// <summary>A form as the server hands it over, piece by piece.</summary>
public sealed class FormReaderTests
{
    [Fact]
    public async Task A_form_in_pieces_is_read_whole()
    {
        var body = new Pipe();
        var reading = FormReader.ReadAsync(RequestWith(body));
        foreach (var piece in new[] { "say=%C3", "%A4&pi", "ck=a8&pick=a14" })
        {
            await body.Writer.WriteAsync(Encoding.ASCII.GetBytes(piece), TestContext.Current.CancellationToken);
        }

        await body.Writer.CompleteAsync();
        var form = await reading;

        Assert.Equal("ä", form!["say"]);
        Assert.Equal("a8,a14", form["pick"].ToString());
    }

    [Fact]
    public async Task A_form_that_breaks_off_is_a_fault_of_the_connection()
    {
        var body = new Pipe();
        var reading = FormReader.ReadAsync(RequestWith(body));
        await body.Writer.WriteAsync(Encoding.ASCII.GetBytes("say=my"), TestContext.Current.CancellationToken);
        await body.Writer.CompleteAsync(new IOException());

        await Assert.ThrowsAsync<IOException>(() => reading);
    }

    private static HttpRequest RequestWith(Pipe body)
    {
        var context = new DefaultHttpContext();
        context.Features.Set<IRequestBodyPipeFeature>(new Body(body.Reader));
        context.Request.ContentType = "application/x-www-form-urlencoded";
        return context.Request;
    }

    private sealed record Body(PipeReader Reader) : IRequestBodyPipeFeature;
}
