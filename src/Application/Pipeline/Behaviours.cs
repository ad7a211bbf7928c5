using System.Reflection;
using System.Text.Json;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Common;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Pipeline;

/// <summary>First of all: may this person do this at all.</summary>
public sealed class GateBehaviour<TRequest, TResponse>(ICurrentUser user, UseCase useCase)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    private static readonly Permission? Needed = typeof(TRequest).GetCustomAttribute<NeedsAttribute>()?.Permission;
    private static readonly bool ComesBeforeSecondFactor = typeof(TRequest).IsDefined(
        typeof(BeforeSecondFactorAttribute)
    );

    public Task<TResponse> Handle(TRequest request, CancellationToken ct, RequestHandlerDelegate<TResponse> next)
    {
        useCase.Begin(typeof(TRequest).Name);
        var needed =
            Needed ?? throw new InvalidOperationException($"{typeof(TRequest).Name} does not say what it needs.");
        if (user.OnlySecondFactorSetup && !ComesBeforeSecondFactor)
        {
            throw new ProblemException(
                ProblemKind.Forbidden,
                "second_factor_setup",
                Speech.Say("Pirmiausia įjunkite prisijungimą dviem veiksmais.", "Turn two-step sign-in on first.")
            );
        }

        if (Gate.Allows(user.Role, needed))
        {
            return next();
        }

        throw user.Role is null ? ProblemException.Unauthenticated() : ProblemException.Forbidden();
    }
}

/// <summary>Every rule about the shape of a request, all at once, in the reader's language.</summary>
public sealed class ValidationBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken ct, RequestHandlerDelegate<TResponse> next)
    {
        foreach (var validator in validators)
        {
            var result = await validator.ValidateAsync(request, ct);
            if (!result.IsValid)
            {
                throw ProblemException.Invalid(ToErrors(result));
            }
        }

        return await next();
    }

    private static Dictionary<string, string[]> ToErrors(FluentValidation.Results.ValidationResult result) =>
        result
            .Errors.GroupBy(e => FieldName(e.PropertyName))
            .ToDictionary(g => g.Key, g => g.Select(e => e.ErrorMessage).Distinct().ToArray());

    /// <summary>Field names as the client sent them: the body's own, without the command around it.</summary>
    private static string FieldName(string property) =>
        string.Join(
            '.',
            property.Split('.').SkipWhile(p => p == "Input").Select(p => JsonNamingPolicy.CamelCase.ConvertName(p))
        );
}

/// <summary>
/// One transaction around a command: the key of a once-only command, the change, its audit row and the stamp of the
/// plan-year stand or fall together. A command that changed something and left no audit row fails.
/// </summary>
public sealed class TransactionBehaviour<TRequest, TResponse>(
    IAppDbContext db,
    ICurrentUser user,
    UseCase useCase,
    TimeProvider clock
) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken ct, RequestHandlerDelegate<TResponse> next)
    {
        if (request is not ICommand<TResponse>)
        {
            return await next();
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var once = request is IOnceOnly { IdempotencyKey: { } key } ? Record(key, request) : null;
        if (once is not null && await EarlierAnswerAsync(once, ct) is { } earlier)
        {
            return CanonicalJson.Read<TResponse>(earlier);
        }

        var response = await RunAsync(next);
        if (!useCase.IsAudited)
        {
            throw new InvalidOperationException($"{useCase.Name} changed something without an audit row.");
        }

        if (once is not null)
        {
            once.Answer(CanonicalJson.Of(response));
            db.IdempotencyRecords.Add(once);
        }

        await db.SaveChangesAsync(ct);
        await useCase.BumpStampsAsync(ct);
        await transaction.CommitAsync(ct);
        return response;
    }

    private static async Task<TResponse> RunAsync(RequestHandlerDelegate<TResponse> next)
    {
        try
        {
            return await next();
        }
        catch (DomainRuleException refused)
        {
            throw DomainRuleTexts.Translate(refused);
        }
    }

    private IdempotencyRecord Record(string key, TRequest request) =>
        new(
            user.UserId ?? throw ProblemException.Unauthenticated(),
            key,
            CanonicalJson.Sha256(typeof(TRequest).Name + CanonicalJson.Of(request)),
            clock.GetUtcNow()
        );

    /// <summary>The advisory lock tells "in flight" from "never seen"; it goes with the transaction, whatever kills it.</summary>
    private async Task<string?> EarlierAnswerAsync(IdempotencyRecord once, CancellationToken ct)
    {
        var name = $"{once.UserId:N}:{once.Key}";
        var free = await db
            .Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock(hashtextextended({name}, 0)) AS \"Value\"")
            .SingleAsync(ct);
        if (!free)
        {
            throw ProblemException.Conflict(
                "idempotency_in_flight",
                "Toks pat veiksmas dar vykdomas. Palaukite ir bandykite dar kartą.",
                "The same request is still being carried out. Wait and try again."
            );
        }

        var earlier = await db
            .IdempotencyRecords.AsNoTracking()
            .SingleOrDefaultAsync(r => r.UserId == once.UserId && r.Key == once.Key, ct);
        if (earlier is null)
        {
            return null;
        }

        return earlier.RequestHash == once.RequestHash
            ? earlier.Response
            : throw ProblemException.Rule(
                "idempotency_key_reused",
                "Šis užklausos raktas jau panaudotas kitam veiksmui.",
                "This idempotency key has already been used for another request."
            );
    }
}
