using ComplaintsPortal.Domain.Figures;
using Microsoft.OpenApi;

namespace ComplaintsPortal.Web.Api;

/// <summary>How the API for figures is described to programs, in the words of the glossary.</summary>
internal static class FiguresDescription
{
    /// <summary>Adds the description, of the portal's API alone.</summary>
    public static void AddFiguresDescription(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) is true;
        options.AddDocumentTransformer((document, _, _) => DescribeAsync(document));
    });

    /// <summary>What can be asked: a parameter for the period, the measure and each facet.</summary>
    public static Task DescribeAsync(OpenApiOperation operation)
    {
        operation.Parameters =
        [
            Parameter("period", "A financial year (2021-22), a quarter (2021-22 Q1) or two dates (2021-04-01..2021-09-30), both included", required: true),
            Parameter("measure", string.Join(" ", Measure.All.Select(measure => $"{measure}: {Glossary.Of(measure)}")), required: true),
            .. Facet.All.Select(facet => Parameter(facet.Key, $"{Glossary.Of(facet)} A member, or several as a union: once|multiple. Narrows "
                + $"{string.Join(", ", Measure.All.Where(facet.AppliesTo))}.")),
        ];
        return Task.CompletedTask;
    }

    private static Task DescribeAsync(OpenApiDocument document)
    {
        document.Info.Title = "Figures of the complaints portal";
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[KeyAuthentication.Key] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "A key that an administrator of the portal made for the client",
        };
        return Task.CompletedTask;
    }

    private static OpenApiParameter Parameter(string name, string description, bool required = false) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Required = required,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
