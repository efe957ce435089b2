using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using ComplaintsPortal.Web.TagHelpers.Fields;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Web.Tests.TagHelpers;

/// <summary>A page with a form on it, on which tag helpers are rendered one at a time.</summary>
internal sealed class FormPage
{
    private static readonly ServiceProvider Services = Build();

    public Form Input { get; } = new();

    public ModelStateDictionary State { get; } = new();

    public sealed class Form
    {
        [Display(Name = "Full name")]
        public string? Name { get; set; }

        [Display(Name = "Date received")]
        public DateOnly? Received { get; set; }

        public string? Answer { get; set; }

        public Channel? Channel { get; set; }

        public string[] Themes { get; set; } = [];

        public bool Agreed { get; set; }

        public decimal? Amount { get; set; }

        public List<Point> Points { get; } = [];
    }

    public sealed class Point
    {
        public string? Words { get; set; }

        public string? Finding { get; set; }
    }

    public enum Channel
    {
        Telephone,
        Letter,
    }

    public FormPage Typed(string name, params string[] values)
    {
        State.SetModelValue(name, values is [var one] ? one : values, string.Join(',', values));
        return this;
    }

    public FormPage Wrong(string name, string sentence)
    {
        State.AddModelError(name, sentence);
        return this;
    }

    public IElement Render<T>(GovFieldTagHelper helper, Expression<Func<FormPage, T>> property, params (string Name, object Value)[] attributes)
    {
        helper.ViewContext = Context();
        helper.For = Services.GetRequiredService<IModelExpressionProvider>()
            .CreateModelExpression((ViewDataDictionary<FormPage>)helper.ViewContext.ViewData, property);
        return Html(helper, "", attributes).FirstElementChild!;
    }

    public IElement? Summary() => Html(new GovErrorSummaryTagHelper { ViewContext = Context() }).FirstElementChild;

    /// <summary>What a helper writes around the given content, inside a body element.</summary>
    public static IElement Html(TagHelper helper, string content = "", params (string Name, object Value)[] attributes)
    {
        var context = new TagHelperContext([], new Dictionary<object, object>(), "1");
        return Parsed(Output(helper, context, content, attributes));
    }

    public static TagHelperOutput Output(TagHelper helper, TagHelperContext context, string content, params (string Name, object Value)[] attributes)
    {
        var output = new TagHelperOutput(
            "gov",
            [.. attributes.Select(attribute => new TagHelperAttribute(attribute.Name, attribute.Value))],
            (_, _) => Task.FromResult(new DefaultTagHelperContent().SetHtmlContent(content)));
        helper.Init(context);
        helper.ProcessAsync(context, output).GetAwaiter().GetResult();
        if (!output.IsContentModified && output.TagName is not null)
        {
            output.Content.SetHtmlContent(content);
        }

        return output;
    }

    public static IElement Parsed(TagHelperOutput output)
    {
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(writer.ToString()).Body!;
    }

    private ViewContext Context()
    {
        var http = new DefaultHttpContext { RequestServices = Services };
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor(), State);
        var data = new ViewDataDictionary<FormPage>(Services.GetRequiredService<IModelMetadataProvider>(), State) { Model = this };
        var temporary = Services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(http);
        return new ViewContext(action, new NoView(), data, temporary, TextWriter.Null, new HtmlHelperOptions());
    }

    private static ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddLogging().AddControllersWithViews().AddPortalForms();
        return services.BuildServiceProvider();
    }

    private sealed class NoView : IView
    {
        public string Path => "";

        public Task RenderAsync(ViewContext context) => Task.CompletedTask;
    }
}
