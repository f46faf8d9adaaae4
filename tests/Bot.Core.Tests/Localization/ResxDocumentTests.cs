using System.Text;
using Bot.Core.Localization;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Localization;

public class ResxDocumentTests
{
    private const string Small =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <root>
          <!-- kept -->
          <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>
          <data name="a" xml:space="preserve">
            <value>one &amp; &lt;two&gt;</value>
            <comment>note</comment>
          </data>
          <data name="b"><value/></data>
        	<data name="c"   ><value><![CDATA[<raw>]]></value></data>
        </root>
        """;

    [Fact]
    public void Read_GivesValueCommentAndLine()
    {
        var entries = Read(Small).Entries;

        Assert.Equal(
            [new("a", "one & <two>", "note", 5), new("b", "", "", 9), new("c", "<raw>", "", 10)],
            entries);
    }

    public static TheoryData<string> ShippedNames => [.. ShippedTexts.Files.Select(static file => file.Name)];

    [Theory]
    [MemberData(nameof(ShippedNames))]
    public void Every_shipped_file_comes_out_as_it_went_in(string name)
    {
        var content = ShippedTexts.Files.Single(file => file.Name == name).Content!.Value.ToArray();

        Assert.Equal(content, Read(content).ToBytes());
    }

    [Theory]
    [InlineData(false, "\n")]
    [InlineData(true, "\n")]
    [InlineData(false, "\r\n")]
    [InlineData(true, "\r\n")]
    public void An_edit_touches_nothing_else(bool hasByteOrderMark, string lineEnd)
    {
        var before = (hasByteOrderMark ? "\uFEFF" : "") + Small.Replace("\n", lineEnd, StringComparison.Ordinal);

        var after = Read(before)
            .WithSourceHash("a", "3f9c21aa")
            .WithSourceHash("c", "new")
            .ToBytes();

        var expected = before
            .Replace("<comment>note<", $"<comment>note{lineEnd}source:3f9c21aa<", StringComparison.Ordinal)
            .Replace("]]></value>", "]]></value><comment>source:new</comment>", StringComparison.Ordinal);
        Assert.Equal(expected, Encoding.UTF8.GetString(after));
    }

    [Theory]
    [InlineData("x &quot;y&quot;&#32;z\n   source:aaaaaaaa\n  ", "x &quot;y&quot;&#32;z\n   source:bbbbbbbb\n  ")]
    [InlineData("<![CDATA[a < b\nsource:aaaaaaaa]]>", "<![CDATA[a < b\nsource:bbbbbbbb]]>")]
    [InlineData("a<!-- hidden -->\nsource:aaaaaaaa", "a<!-- hidden -->\nsource:bbbbbbbb")]
    public void A_new_hash_changes_the_old_one_letter_for_letter(string before, string after)
    {
        string With(string comment) => $"<root><data name=\"k\"><value>v</value><comment>{comment}</comment></data></root>";

        Assert.Equal(With(after), Encoding.UTF8.GetString(Read(With(before)).WithSourceHash("k", "bbbbbbbb").ToBytes()));
    }

    [Fact]
    public void A_new_comment_takes_the_indent_of_the_value()
    {
        const string Before = "<root>\n  <data name=\"k\">\n    <value>v</value>\n  </data>\n</root>";

        var after = Encoding.UTF8.GetString(Read(Before).WithSourceHash("k", "n").ToBytes());

        Assert.Contains("<value>v</value>\n    <comment>source:n</comment>\n  </data>", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not xml", ResxFault.Xml)]
    [InlineData("", ResxFault.Xml)]
    [InlineData("<root><data name=\"a\"><value>x</value></data>", ResxFault.Xml)]
    [InlineData("<!DOCTYPE root [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><root>&x;</root>", ResxFault.Xml)]
    [InlineData("<!DOCTYPE root [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><root>&b;</root>", ResxFault.Xml)]
    [InlineData("<root><data name=\"a\"><value>&unknown;</value></data></root>", ResxFault.Xml)]
    [InlineData("<other/>", ResxFault.Structure)]
    [InlineData("<root><data name=\"a\"><comment>x</comment></data></root>", ResxFault.Structure)]
    [InlineData("<root><data name=\"a\"><value>x</value><value>y</value></data></root>", ResxFault.Structure)]
    [InlineData("<root><data name=\"a\"><value>x<b>y</b></value></data></root>", ResxFault.Structure)]
    [InlineData("<root>text</root>", ResxFault.Structure)]
    [InlineData("<root><script/></root>", ResxFault.Structure)]
    [InlineData("<root><data name=\"a\" type=\"System.Int32\"><value>1</value></data></root>", ResxFault.Type)]
    [InlineData(
        "<root><data name=\"a\" mimetype=\"application/x-microsoft.net.object.binary.base64\"><value>AAEAAAD/</value></data></root>",
        ResxFault.Type)]
    [InlineData(
        "<root><data name=\"a\" type=\"System.Resources.ResXFileRef, System.Windows.Forms\"><value>/etc/passwd;System.String</value></data></root>",
        ResxFault.Type)]
    [InlineData("<root><assembly alias=\"x\" name=\"y\"/></root>", ResxFault.Type)]
    [InlineData("<root><metadata name=\"a\"><value>x</value></metadata></root>", ResxFault.Type)]
    [InlineData("<root><data name=\"a\"><value>x</value></data><data name=\"a\"><value>y</value></data></root>", ResxFault.DuplicateKey)]
    [InlineData("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><root/>", ResxFault.Encoding)]
    public void Read_RefusesWhatIsNoPlainResx(string content, string code)
    {
        var refused = Assert.IsType<ResxReading.Refused>(ResxDocument.Read(Encoding.UTF8.GetBytes(content)));

        Assert.Contains(refused.Faults, fault => fault.Code == code);
    }

    [Fact]
    public void Read_RefusesBytesThatAreNotUtf8() =>
        Assert.Equal(ResxFault.Encoding, RefusalOf([0x3C, 0xFF, 0xFE]));

    [Fact]
    public void Read_RefusesUtf16() =>
        Assert.NotNull(RefusalOf(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Small)).ToArray()));

    [Fact]
    public void Read_RefusesFiftyMegabytesUnread() =>
        Assert.Equal(ResxFault.Size, RefusalOf(new byte[50 * 1024 * 1024]));

    [Fact]
    public void Read_NeverThrows_WhateverIsCutOrFlipped()
    {
        var content = Encoding.UTF8.GetBytes(Small);
        var random = new Random(20261121);
        for (var i = 0; i < 5000; i++)
        {
            var broken = content[..random.Next(content.Length + 1)];
            for (var flips = random.Next(4); flips > 0 && broken.Length > 0; flips--)
            {
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            }

            Assert.NotNull(ResxDocument.Read(broken));
        }
    }

    private static ResxDocument Read(string content) => Read(Encoding.UTF8.GetBytes(content));

    private static ResxDocument Read(byte[] content) => Assert.IsType<ResxReading.Read>(ResxDocument.Read(content)).Document;

    private static string? RefusalOf(byte[] content) =>
        (ResxDocument.Read(content) as ResxReading.Refused)?.Faults[0].Code;
}
