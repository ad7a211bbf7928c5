using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ActionPlanMonitor.Api.Http;

/// <summary>The one translator from everything that goes wrong to problem details, in the reader's language.</summary>
internal sealed partial class ProblemMiddleware(
    RequestDelegate next,
    IOptions<JsonOptions> json,
    ILogger<ProblemMiddleware> logger
)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
            {
                await WriteAsync(context, OfStatus(context.Response.StatusCode));
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = 499;
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            await WriteAsync(context, Of(exception));
        }
    }

    private Problem Of(Exception exception)
    {
        switch (exception)
        {
            case ProblemException problem:
                return new Problem((int)problem.Kind, problem.Code, problem.Message, problem.Errors, problem.Current)
                {
                    Blockers = problem.Blockers,
                    RetryAfter = problem.RetryAfter,
                };
            case BadHttpRequestException { InnerException: JsonException inner }:
                return OfJson(inner);
            case BadHttpRequestException bad:
                return bad.StatusCode == 400 ? Malformed() : OfStatus(bad.StatusCode);
            case DbUpdateConcurrencyException:
                return OfStale();
            case DbUpdateException
            {
                InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }
            }:
                return new Problem(
                    409,
                    "conflict",
                    Speech.Say(
                        "Tokį pat įrašą ką tik įrašė kas nors kitas. Atnaujinkite puslapį.",
                        "Someone has just stored the same record. Refresh the page."
                    )
                );
            case DbUpdateException { InnerException: PostgresException { SqlState: "23514" or "23000" or "23503" } }:
                LogRefused(logger, exception);
                return new Problem(
                    422,
                    "refused_by_store",
                    Speech.Say(
                        "Duomenys prieštarauja taisyklėms, todėl neįrašyti. Patikrinkite įvestas reikšmes.",
                        "The data break a rule and were not stored. Check the values."
                    )
                );
            case NpgsqlException or DbUpdateException { InnerException: NpgsqlException }:
                LogFailed(logger, exception);
                return new Problem(
                    503,
                    "store_unavailable",
                    Speech.Say(
                        "Duomenų bazė šiuo metu neatsiliepia. Jūsų tekstas liko lange; bandykite po minutės.",
                        "The database does not answer right now. Your text is still in the window; try in a minute."
                    )
                );
            default:
                LogFailed(logger, exception);
                return OfStatus(500);
        }
    }

    private static Problem OfStale()
    {
        var stale = ProblemException.Stale(null);
        return new Problem(412, stale.Code, stale.Message);
    }

    private static Problem Malformed() =>
        new(
            400,
            "validation_failed",
            Speech.Say(
                "Užklausa neperskaitoma: patikrinkite jos dalis.",
                "The request cannot be read: check its parts."
            )
        );

    private static Problem OfJson(JsonException exception)
    {
        var field = exception.Path?.TrimStart('$', '.');
        var sentence = Speech.Say(
            "Reikšmė netinkama: patikrinkite, ką įvedėte.",
            "The value does not fit: check what was entered."
        );
        return Malformed() with
        {
            Errors = string.IsNullOrEmpty(field) ? null : new Dictionary<string, string[]> { [field] = [sentence] },
        };
    }

    private static Problem OfStatus(int status) =>
        status switch
        {
            401 => Of(ProblemException.Unauthenticated()),
            403 => Of(ProblemException.Forbidden()),
            404 => Of(ProblemException.NotFound()),
            405 => new Problem(
                405,
                "method_not_allowed",
                Speech.Say("Šiuo adresu taip kreiptis negalima.", "This address does not take that method.")
            ),
            413 => new Problem(
                413,
                "request_too_large",
                Speech.Say(
                    "Siunčiama per daug duomenų. Sutrumpinkite tekstą.",
                    "Too much data was sent. Shorten the text."
                )
            ),
            415 => new Problem(
                415,
                "unsupported_media_type",
                Speech.Say("Duomenys siunčiami JSON formatu.", "Send the data as JSON.")
            ),
            429 => new Problem(
                429,
                "too_many_attempts",
                Speech.Say(
                    "Per daug bandymų. Palaukite minutę ir bandykite dar kartą.",
                    "Too many attempts. Wait a minute and try again."
                )
            ),
            < 500 => new Problem(
                status,
                "bad_request",
                Speech.Say("Užklausa nepriimta.", "The request was not accepted.")
            ),
            _ => new Problem(
                500,
                "internal_error",
                Speech.Say(
                    "Įvyko klaida mūsų pusėje. Tai, kas išsaugota, liko išsaugota. Bandykite dar kartą arba nurodykite kodą koordinatoriui.",
                    "Something failed on our side. What was saved stays saved. Try again, or quote the code to the coordinator."
                )
            ),
        };

    private static Problem Of(ProblemException exception) =>
        new((int)exception.Kind, exception.Code, exception.Message);

    private async Task WriteAsync(HttpContext context, Problem problem)
    {
        var response = context.Response;
        response.StatusCode = problem.Status;
        response.ContentType = "application/problem+json; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        if (problem.Status is 429 or 503)
        {
            response.Headers.RetryAfter = Math.Ceiling((problem.RetryAfter ?? TimeSpan.FromMinutes(1)).TotalSeconds)
                .ToString(CultureInfo.InvariantCulture);
        }

        var body = new ProblemBody(
            $"urn:action-plan-monitor:problem:{problem.Code}",
            Title(problem.Status),
            problem.Status,
            problem.Detail,
            context.Request.Path,
            problem.Code,
            context.RequestServices.GetService<ICurrentUser>()?.RequestId
                ?? Activity.Current?.TraceId.ToString()
                ?? context.TraceIdentifier,
            problem.Errors,
            problem.Current,
            problem.Blockers
        );
        await JsonSerializer.SerializeAsync(response.Body, body, json.Value.SerializerOptions, context.RequestAborted);
    }

    private static string Title(int status) =>
        status switch
        {
            400 => Speech.Say("Yra klaidų", "There is a problem"),
            401 => Speech.Say("Reikia prisijungti", "Sign in first"),
            403 => Speech.Say("Neleidžiama", "Not allowed"),
            404 => Speech.Say("Nerasta", "Not found"),
            409 => Speech.Say("Negalima šioje būsenoje", "Not possible in this state"),
            412 => Speech.Say("Įrašas pasikeitė", "The record has changed"),
            413 => Speech.Say("Per daug duomenų", "Too much data"),
            422 => Speech.Say("Taisyklė neleidžia", "A rule does not allow this"),
            428 => Speech.Say("Trūksta versijos", "The version is missing"),
            429 => Speech.Say("Per daug bandymų", "Too many attempts"),
            503 => Speech.Say("Laikinai neprieinama", "Temporarily unavailable"),
            >= 500 => Speech.Say("Klaida", "Error"),
            _ => status.ToString(CultureInfo.InvariantCulture),
        };

    [LoggerMessage(Level = LogLevel.Error, Message = "Request failed")]
    private static partial void LogFailed(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store refused a write")]
    private static partial void LogRefused(ILogger logger, Exception exception);

    private sealed record Problem(
        int Status,
        string Code,
        string Detail,
        IReadOnlyDictionary<string, string[]>? Errors = null,
        object? Current = null
    )
    {
        public IReadOnlyList<object>? Blockers { get; init; }

        public TimeSpan? RetryAfter { get; init; }
    }
}

/// <summary>RFC 9457, with a stable <c>code</c> and the words of the form under <c>errors</c>.</summary>
internal sealed record ProblemBody(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Instance,
    string Code,
    string TraceId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyDictionary<string, string[]>? Errors,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] object? Current,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<object>? Blockers
);
