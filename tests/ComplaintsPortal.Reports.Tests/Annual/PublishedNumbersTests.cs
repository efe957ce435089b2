using System.Text.RegularExpressions;

namespace ComplaintsPortal.Reports.Tests.Annual;

/// <summary>
/// Numbers that Cambridgeshire and Kent printed in their own reports, found by their labels in ours. They are typed here from those reports, so
/// that neither the counting nor the wording vouches for itself. Tables show the year before first.
/// </summary>
public sealed class PublishedNumbersTests
{
    private const string Summary = "Executive summary";
    private const string Statutory1 = "Statutory complaint, stage 1: Local resolution";
    private const string Statutory2 = "Statutory complaint, stage 2: Independent investigation";
    private const string Statutory3 = "Statutory complaint, stage 3: Review panel";
    private const string Corporate1 = "Corporate complaint, stage 1: Service response";
    private const string Corporate2 = "Corporate complaint, stage 2: Senior manager review";
    private const string Corporate3 = "Corporate complaint, stage 3: Director review";
    private const string Ombudsman = "The Ombudsman";

    public static TheoryData<string, string[]> Cambridgeshire { get; } = new()
    {
        {
            Summary,
            [
                @"All complaints at stage 1: 393 \(367\) received: up, a 7% increase", @"All complaints at stage 2: 40 \(24\) worked on: up, a 67% increase",
                @"All complaints at stage 3: 12 \(6\) worked on: up, a 100% increase",
                @"Statutory complaint, stage 1: 74 \(188\) received: down, a 61% decrease",
                @"3 \(5\) still open on 31 March 2022", @"Statutory complaint, stage 2: 15 \(8\) worked on: up, an 88% increase",
                @"Statutory complaint, stage 3: 5 \(1\) worked on: up, a 400% increase",
                @"Corporate complaint, stage 1: 319 \(179\) received: up, a 78% increase",
                @"Corporate complaint, stage 2: 25 \(16\) worked on: up, a 56% increase",
                @"Corporate complaint, stage 3: 7 \(5\) worked on: up, a 40% increase",
                @"Compliments: 204 \(242\) received: down, a 16% decrease", @"Enquiries: 105 \(101\) received: up, a 4% increase",
                @"ouncillor enquiry 7 \(8\)", @"nquiry 30 \(52\)", @"MP enquiry 68 \(41\)", @"20 \(16\) worked on: up, a 25% increase",
            ]
        },
        {
            Statutory1,
            [
                @"worked on 79 \(203\) complaints", @"74 \(188\) were received in the year, a 61% decrease", @"5 \(15\) had been brought forward",
                @"76 \(198\) were concluded", @"3 \(5\) were still open", "Upheld 10 6 ", "Partially upheld 82 38 ", "Not upheld 37 13 ", "Not determined 4 0 ",
                "Withdrawn 13 1 ", "Did not qualify: advice was sought (?:.enquiry. )?11 4 ", "Outside of the complaints remit 41 14 ",
                @"17 \(35\) of the 76 \(198\) concluded, 22%", @"4 \(3\) of them more than once", @"37 \(109\) of the 74 \(188\) received, 50%",
                "Parent or step-parent 146 37 50%", "Young person 21 25 34%", "Other family member 16 8 11%", "Non-family member 5 4 5%",
                @"21 \(14\) of the 74 \(188\) received.{0,12}, had the help of an advocate", @"NYAS 18 \(13\)",
                @"Child in care 54 40 54% . \d+% decrease 14 \(10\)", @"Care leaver \d+ \d+ .{1,30} 5 \(4\)", @"Disability \d+ \d+ .{1,30} 1 \(0\)",
                @"Fostering \d+ \d+ .{1,30} 1 \(0\)",
                "Extended to 20 working days 38 23 19% 30%", "After the date due 35 26 18% 34%",
                "Children in Care and Care Leavers 62 45 61%", "Children in Care and Care Leavers (?:North )?20 21 ",
                "Children in Care and Care Leavers (?:South )?27 17 ",
            ]
        },
        {
            Corporate1,
            [
                @"worked on 333 \(187\) complaints", @"319 \(179\) were received in the year, a 78% increase", @"14 \(8\) had been brought forward",
                @"316 \(173\) were concluded", @"17 \(14\) were still open", "Upheld 29 52 ", "Partially upheld 54 146 ", "Not upheld 50 63 ",
                "Not determined 1 6 ",
                "Withdrawn 12 18 ", "advice was sought (?:.enquiry. )?6 9 ", "Outside of the complaints remit 21 22 ",
                @"41 \(62\) of the 316 \(173\) concluded, 13%",
                @"134 \(82\) of the 319 \(179\) received, 42%", "Extended to 20 working days 32 74 ", "After the date due 31 106 18% 34%",
                "Parent or step-parent 120 252 ",
                "Young person 6 5 ", "Other family member 27 36 ", "Non-family member 26 26 ", "Statutory Assessment Team and SEND 38 77 24%",
                "Children in Care and Care Leavers 33 64 20%",
            ]
        },
        {
            Statutory2,
            [
                @"worked on 15 \(8\) complaints", @"11 \(8\) were received", @"4 \(0\) had been brought forward", @"12 \(4\) were concluded",
                @"3 \(4\) were still open",
                "Worked on 8 15 . 88% increase", "Partially upheld 1 8 ", "Not upheld 1 1 ", "Withdrawn 1 2 ", "Outside of the complaints remit 1 1 ",
                "Extended to 65 working days 2 10 ", "After the date due 0 3 ", @"6 \(1\) of the 11 \(8\) received.{0,12}, came from children and young people",
                "Care Leavers 1 1 ", "Children in Care 2 7 ", "Child Protection 1 1 ", "Children in Need 4 1 ", "Adoption 0 1 ",
            ]
        },
        {
            Corporate2,
            [
                @"worked on 25 \(16\) complaints", @"22 \(15\) were received", @"3 \(1\) had been brought forward", @"24 \(13\) were concluded",
                @"1 \(3\) was still open",
                "Upheld 1 3 ", "Partially upheld 5 16 ", "Not upheld 3 2 ", "Withdrawn 2 2 ", "Outside of the complaints remit 2 1 ",
                "Extended to 20 working days 6 11 ",
                "After the date due 5 6 38% 25%", "Parent or step-parent 13 18 ", "Young person 0 1 ", "Child Protection 4 5 ", "Children in Care 2 2 ",
                "Children in Need 1 3 ",
                "Integrated Front Door 0 2 ", "Early Help 0 1 ",
            ]
        },
        { Statutory3, [@"worked on 5 \(1\) complaints", @"1 \(0\) had been brought forward", @"2 \(0\) were concluded", @"3 \(1\) were still open",
            "Worked on 1 5 . 400% increase", @"2 \(0\) partially upheld", @"4 \(1\) parent"] },
        { Corporate3, [@"worked on 7 \(5\) complaints", @"5 \(5\) were concluded", @"2 \(0\) were still open", "Signposted to the Ombudsman 0 1",
            "Not upheld 1 1", @"for 3 \(3\) of the 5 \(5\)", "After the date due 4 2 ", "Child Protection 1 1"] },
        {
            Ombudsman,
            [
                @"worked on 20 \(16\) Ombudsman cases", @"5 \(4\) had been brought forward", @"11 \(11\) were concluded", @"9 \(5\) were still open",
                "Worked on 16 20 . 25% increase",
                "Upheld 3 2 ", "Not upheld 2 2 ", "Outside of the complaints remit 6 7 ", @"13 \(9\) parent or step-parent and 2 \(3\) other family member",
                "Children in Need 2 2 ", "Child Protection 1 3 ", "Children in Care 3 3 ", "Adoption 3 1 ", "Integrated Front Door 0 1 ",
                "Statutory Assessment Team 2 4 ", "Other 1 1 ",
            ]
        },
    };

    public static TheoryData<string, string[]> Kent { get; } = new()
    {
        { Summary, [@"All complaints at stage 1: 1,273 \(1,185\) received: up, a 7% increase", @"stage 1: 63 \(26\) received",
            @"Comments: 40 \(21\) received", @"Compliments: 33 \(40\) received: down, an 18% decrease", "14 .{1,9} with an advocate"] },
        { "What arrived", [@"2,519 \(2,789\) complaints", "Member Enquiry 636 578 ", "Enquiry 907 595 . 34% decrease", "Comment 21 40 . 90% increase",
            @"Integrated Children's Services 452 \(\d+\)", @"892 \(", @"Education 150 \(145\)", @"1,221 \(", @"Corporate Director's Office 18 \("] },
        {
            "Refused or withdrawn before being accepted",
            ["573 .{1,9} records received in the year did not go on", "522 .{1,9} were refused", "51 .{1,9} were withdrawn",
                "Duplicate complaint 0 131 25%", "Ongoing assessment 0 39 7%", "Signposted to Ombudsman 0 10 2%"]
        },
        { "Children Act complaint, stage 1: Local Resolution",
            ["Integrated Children's Services 20 of 48, 42% 41 of 48, 85%", "SEN and Disabled Children 2 of 12, 17% 8 of 12, 67%",
                "Integrated Children's Services 16 50 ", "SEN and Disabled Children 10 13 "] },
        { "Corporate complaint, stage 1: Local Resolution",
            ["Integrated Children's Services 257 of 424, 61%", "Education 112 of 156, 72%", "Education 145 150 12% . 3% increase",
                @"Special Educational Needs \(SEN\) 526 584 48% . 11% increase"] },
        { Ombudsman, ["Upheld 56 50 ", "Not upheld 6 7 ", "Premature or incomplete 68 74 ", "All 186 195 "] },
        { "Complaints beside the services' caseloads",
            ["Children's Social Work 5,736 ", @"Special Educational Needs \(SEN\) 22,293 584 2.6%", "Home to School Transport 15,085 26 0.2%",
                "Fair Access 15,766 55 0.3%", "Area Education Officers 613 4 0.7%", "Front Door 47,110 "] },
        { "Compliments and comments", ["Customer care 0 12 ", "Good staff attitude 0 7 ", "Quality of service 0 6 "] },
    };

    [Theory]
    [MemberData(nameof(Cambridgeshire))]
    public async Task Html_OfCambridgeshire_HoldsThePublishedNumbers(string heading, string[] numbers) =>
        AllIn((await PublishedReport.CambridgeshireAsync()).HtmlOf(heading), numbers);

    [Theory]
    [MemberData(nameof(Cambridgeshire))]
    public async Task Pdf_OfCambridgeshire_HoldsThePublishedNumbers(string heading, string[] numbers) =>
        AllIn(await (await PublishedReport.CambridgeshireAsync()).PdfTextOfAsync(heading), numbers);

    [Theory]
    [MemberData(nameof(Kent))]
    public async Task Html_OfKent_HoldsThePublishedNumbers(string heading, string[] numbers) =>
        AllIn((await PublishedReport.KentAsync()).HtmlOf(heading), numbers);

    [Theory]
    [MemberData(nameof(Kent))]
    public async Task Pdf_OfKent_HoldsThePublishedNumbers(string heading, string[] numbers) =>
        AllIn(await (await PublishedReport.KentAsync()).PdfTextOfAsync(heading), numbers);

    private static void AllIn(string text, string[] numbers)
    {
        var missing = numbers.Where(number => !Regex.IsMatch(text, number)).ToArray();
        Assert.True(missing.Length == 0, $"Not found: {string.Join(" | ", missing)}\nin: {text}");
    }
}
