using Microsoft.AspNetCore.Http.HttpResults;

namespace ComplaintsPortal.Web.Api;

/// <summary>Why a program gets no answer: problem details (RFC 9457), with the sentences under <c>errors</c>.</summary>
internal static class Problems
{
    /// <summary>The answer of a status with its sentences.</summary>
    public static ProblemHttpResult Of(int status, IReadOnlyList<string> errors) =>
        TypedResults.Problem(statusCode: status, extensions: new Dictionary<string, object?> { ["errors"] = errors });
}
