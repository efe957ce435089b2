using ComplaintsPortal.Reports.Printing;

namespace ComplaintsPortal.Reports.Tests.Printing;

public sealed class PdfPrinterTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Print_BrowserThatIsNotThere_SaysWhichWasNamed()
    {
        var printed = await new PdfPrinter("/no/such/browser").PrintAsync("<p>Hello</p>", Stop);

        Assert.Null(printed.Pdf);
        Assert.Equal("The browser named in PORTAL_BROWSER, /no/such/browser, is not there", printed.WhyNot!.Sentence);
    }

    [Fact]
    public async Task Print_BrowserThatFails_RepeatsItsLastWordsAndLeavesNothingBehind()
    {
        using var browser = new FakeBrowser("for last in \"$@\"; do :; done; echo first >&2; echo \"$last\" >&2; exit 3");

        var printed = await new PdfPrinter(browser.File).PrintAsync("<p>Hello</p>", Stop);

        Assert.Null(printed.Pdf);
        Assert.StartsWith($"The browser {browser.File} could not print the document: file://", printed.WhyNot!.Sentence);
        Assert.False(File.Exists(new Uri(printed.WhyNot.Sentence[printed.WhyNot.Sentence.IndexOf("file://", StringComparison.Ordinal)..]).LocalPath));
    }

    [Fact]
    public async Task Print_BrowserThatPrintsNothing_SaysSo()
    {
        using var browser = new FakeBrowser("exit 0");

        var printed = await new PdfPrinter(browser.File).PrintAsync("<p>Hello</p>", Stop);

        Assert.Equal($"The browser {browser.File} ended without printing the document", printed.WhyNot!.Sentence);
    }

    [Fact]
    public async Task Print_BrowserThatNeverEnds_IsStoppedWithAllItStarted()
    {
        using var browser = new FakeBrowser("(while :; do :; done) & echo $! > \"$0.child\"; wait");

        var printed = await new PdfPrinter(browser.File, TimeSpan.FromSeconds(2)).PrintAsync("<p>Hello</p>", Stop);

        Assert.Equal($"The browser {browser.File} did not print the document within 2 seconds and was stopped", printed.WhyNot!.Sentence);
        Assert.False(browser.ChildRuns());
    }

    [Theory]
    [InlineData("(sleep 300) & echo $! > \"$0.child\"; exit 1")]
    [InlineData("(sleep 300) & echo $! > \"$0.child\"; exit 0")]
    public async Task Print_BrowserWhoseChildOutlivesIt_IsStoppedWithIt(string script)
    {
        using var browser = new FakeBrowser(script);
        var began = TimeProvider.System.GetTimestamp();

        var printed = await new PdfPrinter(browser.File, TimeSpan.FromSeconds(3)).PrintAsync("<p>Hello</p>", Stop);

        Assert.Null(printed.Pdf);
        Assert.True(TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromSeconds(60), "It waited for the child");
        Assert.False(browser.ChildRuns());
    }

    [Theory]
    [InlineData("<html>Not a PDF</html>")]
    [InlineData("%PDF-1.4 and no end")]
    [InlineData("")]
    public async Task Print_SomethingThatIsNoWholePdf_IsRefused(string written)
    {
        using var browser = new FakeBrowser($"for one in \"$@\"; do case \"$one\" in --print-to-pdf=*) printf '%s' '{written}' > \"${{one#*=}}\";; esac; done");

        var printed = await new PdfPrinter(browser.File).PrintAsync("<p>Hello</p>", Stop);

        Assert.Null(printed.Pdf);
        Assert.Equal($"What the browser {browser.File} printed is not a whole PDF: see whether the disk is full", printed.WhyNot!.Sentence);
    }

    [Fact]
    public async Task Print_WithTheSandboxTurnedOff_TellsTheBrowser()
    {
        using var browser = new FakeBrowser("case \"$*\" in *--no-sandbox*) echo without >&2;; *) echo with >&2;; esac; exit 1");

        var printed = await new PdfPrinter(browser.File, sandbox: "off").PrintAsync("<p>Hello</p>", Stop);

        Assert.EndsWith("without", printed.WhyNot!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_BrowserThatHasNoSandboxHere_NamesTheSetting()
    {
        using var browser = new FakeBrowser("echo '[1:1] No usable sandbox! Update your kernel' >&2; echo trap >&2; exit 133");

        var printed = await new PdfPrinter(browser.File).PrintAsync("<p>Hello</p>", Stop);

        Assert.Contains("set PORTAL_BROWSER_SANDBOX=off where a container isolates it", printed.WhyNot!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_TextBeyondAscii_IsPrinted()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");

        var printed = await new PdfPrinter().PrintAsync(
            "<!doctype html><html lang=\"en-GB\"><meta charset=\"utf-8\"><title>Un é</title><p>↑ café 1,210</p></html>", Stop);

        Assert.Contains("↑ café 1,210", await PdfTools.TextAsync(printed.Pdf!), StringComparison.Ordinal);
    }

    [Fact]
    public void Destinations_OfSomethingElse_AreNone()
    {
        Assert.Empty(PdfDestinations.Read([]));
        Assert.Empty(PdfDestinations.Read("%PDF-1.4\n1 0 obj\n<</Type /Catalog\n/Pages 9 0 R>>\nendobj\n"u8.ToArray()));
    }
}
