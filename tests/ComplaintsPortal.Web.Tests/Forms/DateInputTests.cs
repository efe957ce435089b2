using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace ComplaintsPortal.Web.Tests.Forms;

public sealed class DateInputTests
{
    private readonly ModelStateDictionary state = new();

    public sealed class Dates
    {
        [Display(Name = "Date received")]
        public DateOnly Received { get; set; }

        public DateOnly? ResponseDue { get; set; }

        public int? Days { get; set; }

        public string Name { get; set; } = "";
    }

    [Theory]
    [InlineData("5", "3", "2026", "2026-03-05")]
    [InlineData(" 05 ", "03", "2026", "2026-03-05")]
    [InlineData("29", "February", "2024", "2024-02-29")]
    [InlineData("1", "jan", "2026", "2026-01-01")]
    [InlineData("30", "SEPT.", "2026", "2026-09-30")]
    public async Task Date_ThatExists_IsRead(string day, string month, string year, string expected)
    {
        var dates = await Bind(Parts("Received", day, month, year));

        Assert.True(state.IsValid);
        Assert.Equal(DateOnly.ParseExact(expected, "yyyy-MM-dd", CultureInfo.InvariantCulture), dates.Received);
    }

    [Theory]
    [InlineData("", "", "", "Received", "Enter the date received")]
    [InlineData("5", "3", "", "Received.Year", "Date received must include a year")]
    [InlineData("5", "", "2026", "Received.Month", "Date received must include a month")]
    [InlineData("", "", "2026", "Received.Day", "Date received must include a day and month")]
    [InlineData("31", "2", "2026", "Received", "Date received must be a real date")]
    [InlineData("29", "2", "2023", "Received", "Date received must be a real date")]
    [InlineData("0", "2", "2026", "Received", "Date received must be a real date")]
    [InlineData("1", "13", "2026", "Received", "Date received must be a real date")]
    [InlineData("1", "ma", "2026", "Received", "Date received must be a real date")]
    [InlineData("1", "3", "soon", "Received", "Date received must be a real date")]
    [InlineData("1", "3", "0026", "Received", "Date received must be a real date")]
    [InlineData("-1", "3", "2026", "Received", "Date received must be a real date")]
    [InlineData("99999999999", "3", "2026", "Received", "Date received must be a real date")]
    [InlineData("1", "3", "26", "Received.Year", "Year must include 4 numbers")]
    public async Task Date_ThatCannotBeRead_SaysWhatIsWrongBesideItAndKeepsWhatWasTyped(string day, string month, string year, string key, string sentence)
    {
        await Bind(Parts("Received", day, month, year));

        Assert.Equal([$"{key}: {sentence}"], Errors());
        Assert.Equal([day, month, year], DateInputModelBinder.Parts.Select(part => state[$"Received.{part}"]!.AttemptedValue));
    }

    [Fact]
    public async Task Date_ThatMayBeEmptyAndIs_IsEmptyAndNotWrong()
    {
        var dates = await Bind([.. Parts("Received", "1", "2", "2026"), .. Parts("ResponseDue", "", " ", "")]);

        Assert.True(state.IsValid);
        Assert.Null(dates.ResponseDue);
    }

    [Fact]
    public async Task Date_WithoutADisplayName_IsCalledByItsPropertysWords()
    {
        await Bind([.. Parts("Received", "1", "2", "2026"), .. Parts("ResponseDue", "1", "2", "")]);

        Assert.Equal(["ResponseDue.Year: Response due must include a year"], Errors());
    }

    [Fact]
    public async Task Date_InAnAddress_IsReadAsOne()
    {
        var dates = await Bind([new("Received", "2026-03-05"), new("ResponseDue", "")]);

        Assert.True(state.IsValid);
        Assert.Equal(new DateOnly(2026, 3, 5), dates.Received);
        Assert.Null(dates.ResponseDue);
    }

    [Fact]
    public async Task Date_InAnAddressThatDoesNotExist_IsRefused()
    {
        await Bind([new("Received", "2026-02-31")]);

        Assert.Equal(["Received: Date received must be a real date"], Errors());
    }

    [Fact]
    public async Task Number_ThatIsNone_IsRefusedInPlainEnglish()
    {
        await Bind([.. Parts("Received", "1", "2", "2026"), new("Days", "ten")]);

        Assert.Equal(["Days: Days must be written in figures, such as 12"], Errors());
    }

    [Fact]
    public async Task Text_LeftOut_IsForTheValidatorToJudge()
    {
        await Bind([.. Parts("Received", "1", "2", "2026"), new("Name", "")]);

        Assert.True(state.IsValid);
    }

    private static KeyValuePair<string, StringValues>[] Parts(string name, string day, string month, string year) =>
        [new($"{name}.Day", day), new($"{name}.Month", month), new($"{name}.Year", year)];

    private IEnumerable<string> Errors() =>
        from entry in state
        from error in entry.Value!.Errors
        select $"{entry.Key}: {error.ErrorMessage}";

    private async Task<Dates> Bind(KeyValuePair<string, StringValues>[] form)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddControllers().AddPortalForms();
        await using var provider = services.BuildServiceProvider();
        var metadata = provider.GetRequiredService<IModelMetadataProvider>().GetMetadataForType(typeof(Dates));
        var binder = provider.GetRequiredService<IModelBinderFactory>().CreateBinder(new ModelBinderFactoryContext { Metadata = metadata });
        var context = new ActionContext(new DefaultHttpContext { RequestServices = provider }, new RouteData(), new ActionDescriptor(), state);
        var values = new FormValueProvider(BindingSource.Form, new FormCollection(new Dictionary<string, StringValues>(form)),
            CultureInfo.GetCultureInfo("en-GB"));
        var parameter = new ParameterDescriptor { Name = "", ParameterType = typeof(Dates) };
        var result = await provider.GetRequiredService<Microsoft.AspNetCore.Mvc.ModelBinding.ParameterBinder>()
            .BindModelAsync(context, binder, values, parameter, metadata, value: null);
        return (Dates)result.Model!;
    }
}
