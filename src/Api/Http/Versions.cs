using System.Globalization;
using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Api.Http;

/// <summary>Versions of records as strong entity tags: out as ETag, in as If-Match.</summary>
internal static class Versions
{
    public static string Tag(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <exception cref="ProblemException"><c>version_required</c> when the header is missing.</exception>
    public static long Required(HttpRequest request) =>
        Optional(request)
        ?? throw new ProblemException(
            ProblemKind.VersionRequired,
            "version_required",
            Speech.Say(
                "Trūksta įrašo versijos (If-Match). Atnaujinkite puslapį ir bandykite dar kartą.",
                "The record's version (If-Match) is missing. Refresh the page and try again."
            )
        );

    public static long? Optional(HttpRequest request)
    {
        var header = request.Headers.IfMatch.ToString();
        if (header.Length == 0)
        {
            return null;
        }

        // A tag of ours is a number in quotes; any other cannot be the current one.
        return
            header is ['"', .. var number, '"']
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : -1;
    }
}

internal static class IdempotencyKeys
{
    private const int Longest = 200;

    public static string? Optional(HttpRequest request)
    {
        var key = request.Headers["Idempotency-Key"].ToString();
        return key.Length switch
        {
            0 => null,
            > Longest => throw new ProblemException(
                ProblemKind.Invalid,
                "idempotency_key_invalid",
                Speech.Say(
                    "Idempotency-Key per ilgas (iki 200 ženklų).",
                    "The Idempotency-Key is too long (up to 200 characters)."
                )
            ),
            _ => key,
        };
    }

    public static string Required(HttpRequest request) =>
        Optional(request)
        ?? throw new ProblemException(
            ProblemKind.Invalid,
            "idempotency_key_required",
            Speech.Say(
                "Trūksta užklausos rakto (Idempotency-Key): be jo pateikimas galėtų įvykti du kartus.",
                "The Idempotency-Key is missing: without it the submission could happen twice."
            )
        );
}
