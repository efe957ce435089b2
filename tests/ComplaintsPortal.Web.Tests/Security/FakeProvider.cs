using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ComplaintsPortal.Web.Tests.Security;

/// <summary>A council's own sign-in, as OpenID Connect describes it: it answers what the portal asks of it, with a signing key of its own.</summary>
internal sealed class FakeProvider : HttpMessageHandler
{
    public const string Authority = "https://sign-in.anyshire.example/v2.0";
    public const string ClientId = "the-portal";

    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "one" };
    private readonly Dictionary<string, (string Nonce, Dictionary<string, object> Claims)> codes = [];

    /// <summary>With which key it signs what it says; another than the one that it publishes is somebody else's.</summary>
    public SecurityKey? SignsWith { get; set; }

    /// <summary>Somebody signs in there: where the browser is sent back to.</summary>
    public string SignIn(Uri asked, Dictionary<string, object> claims)
    {
        var query = QueryHelpers.ParseQuery(asked.Query);
        var code = $"{codes.Count}";
        codes[code] = (query["nonce"].ToString(), claims);
        return QueryHelpers.AddQueryString(
            new Uri(query["redirect_uri"].ToString()).AbsolutePath, new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"] });
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.RequestUri!.AbsolutePath switch
        {
            "/v2.0/.well-known/openid-configuration" => Json(new Dictionary<string, object>
            {
                ["issuer"] = Authority,
                ["authorization_endpoint"] = $"{Authority}/authorize",
                ["token_endpoint"] = $"{Authority}/token",
                ["jwks_uri"] = $"{Authority}/keys",
            }),
            "/v2.0/keys" => Json(new Dictionary<string, object> { ["keys"] = new[] { PublicKey() } }),
            "/v2.0/token" => Json(Token(QueryHelpers.ParseQuery(await request.Content!.ReadAsStringAsync(cancellationToken))["code"].ToString())),
            _ => new HttpResponseMessage(HttpStatusCode.NotFound),
        };

    private static HttpResponseMessage Json(object content) => new(HttpStatusCode.OK) { Content = JsonContent.Create(content) };

    private Dictionary<string, string> PublicKey()
    {
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new()
        {
            ["kty"] = "RSA",
            ["kid"] = "one",
            ["use"] = "sig",
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
    }

    private Dictionary<string, object> Token(string code)
    {
        var (nonce, claims) = codes[code];
        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Authority,
            Audience = ClientId,
            Claims = new Dictionary<string, object>(claims) { ["nonce"] = nonce },
            SigningCredentials = new SigningCredentials(SignsWith ?? key, SecurityAlgorithms.RsaSha256),
        });
        return new() { ["access_token"] = "not used", ["token_type"] = "Bearer", ["expires_in"] = 300, ["id_token"] = token };
    }
}
