using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>
/// One signed-in browser, or nobody's. Unsafe requests carry X-CSRF; the cookie is sent by hand, so that a copy of it can
/// be tried after its owner signed out.
/// </summary>
public sealed class ApiClient(HttpClient transport, string? cookie, string? language = null)
{
    public string? Cookie { get; } = cookie;

    public ApiClient InEnglish() => new(transport, Cookie, "en");

    public ApiClient WithoutSession() => new(transport, null, language);

    /// <param name="ifNoneMatch">Tag of the answer that the reader has already.</param>
    public Task<Answer> GetAsync(string path, string? ifNoneMatch = null) =>
        SendAsync(HttpMethod.Get, path, ifNoneMatch: ifNoneMatch);

    public Task<Answer> PostAsync(string path, object? body = null, string? key = null, string? ifMatch = null) =>
        SendAsync(HttpMethod.Post, path, Json(body), key, ifMatch);

    public Task<Answer> PutAsync(string path, object? body, string? ifMatch = null) =>
        SendAsync(HttpMethod.Put, path, Json(body), ifMatch: ifMatch);

    public Task<Answer> DeleteAsync(string path, string? ifMatch = null) =>
        SendAsync(HttpMethod.Delete, path, ifMatch: ifMatch);

    /// <summary>A body exactly as typed, fitting or not.</summary>
    public Task<Answer> SendTextAsync(
        HttpMethod method,
        string path,
        string body,
        string? key = null,
        string? ifMatch = null,
        string contentType = "application/json"
    )
    {
        var content = new StringContent(body, Encoding.UTF8);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return SendAsync(method, path, content, key, ifMatch);
    }

    public async Task<Answer> SendAsync(
        HttpMethod method,
        string path,
        HttpContent? content = null,
        string? key = null,
        string? ifMatch = null,
        bool csrf = true,
        string? ifNoneMatch = null
    )
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        // Asks before it sends: a server that refuses a body by its size hangs up, and its answer could be lost with the line.
        request.Headers.ExpectContinue = content is not null;
        Add("Cookie", Cookie);
        Add("Accept-Language", language);
        Add("If-Match", ifMatch);
        Add("If-None-Match", ifNoneMatch);
        Add("Idempotency-Key", key);
        if (csrf && method != HttpMethod.Get)
        {
            Add("X-CSRF", "1");
        }

        using var response = await transport.SendAsync(request);
        return await Answer.ReadAsync($"{method} {path}", response);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }
    }

    private static StringContent? Json(object? body) =>
        body is null
            ? null
            : new StringContent(
                JsonSerializer.Serialize(body, JsonSerializerOptions.Web),
                Encoding.UTF8,
                "application/json"
            );
}
