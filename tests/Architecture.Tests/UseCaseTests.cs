using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using FluentValidation;
using MediatR;
using NUnit.Framework;

namespace ActionPlanMonitor.Architecture.Tests;

/// <summary>A use case is a request that says what it needs, its validator and its handler. Each rule is shown to bite.</summary>
public sealed class UseCaseTests
{
    private static readonly IReadOnlyList<Type> Written = [.. Code.Application.Written()];

    [Test]
    public void EveryRequest_SaysWhatItNeeds()
    {
        Assert.That(Requests(Written), Is.Not.Empty);
        Assert.That(Silent(Written), Is.Empty);
        Assert.That(Silent([typeof(SilentRequest)]), Is.EqualTo([typeof(SilentRequest)]), "the rule bites");

        static IEnumerable<Type> Silent(IEnumerable<Type> types) =>
            Requests(types).Where(t => !t.IsDefined(typeof(NeedsAttribute), inherit: false));
    }

    [Test]
    public void EveryRequest_HasOneHandlerOfItsName_BesideIt()
    {
        Assert.That(Requests(Written).Where(r => !HasHandler(r, Written)), Is.Empty);
        Assert.That(HasHandler(typeof(SilentRequest), [typeof(Stranger)]), Is.False, "the rule bites");

        static bool HasHandler(Type request, IEnumerable<Type> types) =>
            types
                .Implementing(typeof(IRequestHandler<,>))
                .Where(h => h.Arguments(typeof(IRequestHandler<,>)).Single()[0] == request)
                .ToList()
                is [var one]
            && one.Name == request.Name + "Handler"
            && one.Namespace == request.Namespace;
    }

    [Test]
    public void EveryCommandHandler_TakesTheUseCaseThatWritesTheAudit()
    {
        Assert.That(Requests(Written).Where(IsCommand), Is.Not.Empty);
        Assert.That(Unaudited(Written), Is.Empty);
        Assert.That(Unaudited([typeof(Stranger)]), Is.EqualTo([typeof(Stranger)]), "the rule bites");

        static IEnumerable<Type> Unaudited(IEnumerable<Type> types) =>
            types
                .Implementing(typeof(IRequestHandler<,>))
                .Where(h => IsCommand(h.Arguments(typeof(IRequestHandler<,>)).Single()[0]))
                .Where(h => !h.GetConstructors().Single().GetParameters().Any(p => p.ParameterType == typeof(UseCase)));
    }

    [Test]
    public void EveryValidator_BelongsToARequestOrAPartOfOne()
    {
        var parts = Requests(Written).SelectMany(r => r.GetProperties().Select(p => p.PropertyType)).ToHashSet();
        var nested = parts
            .SelectMany(p => p.GetProperties())
            .SelectMany(p => p.PropertyType.GetGenericArguments().Append(p.PropertyType))
            .ToHashSet();

        Assert.That(Orphans(Written), Is.Empty);
        Assert.That(Orphans([typeof(OrphanValidator)]), Is.EqualTo([typeof(OrphanValidator)]), "the rule bites");

        IEnumerable<Type> Orphans(IEnumerable<Type> types) =>
            types
                .Implementing(typeof(IValidator<>))
                .Where(v =>
                    v.Arguments(typeof(IValidator<>)).Single()[0] is var subject
                    && !Requests(Written).Contains(subject)
                    && !parts.Contains(subject)
                    && !nested.Contains(subject)
                );
    }

    private static IEnumerable<Type> Requests(IEnumerable<Type> types) => types.Implementing(typeof(IRequest<>));

    private static bool IsCommand(Type request) => request.Arguments(typeof(ICommand<>)).Any();

    private sealed record SilentRequest : ICommand<string>;

    private sealed class Stranger : IRequestHandler<SilentRequest, string>
    {
        public Task<string> Handle(SilentRequest request, CancellationToken cancellationToken) => Task.FromResult("");
    }

    private sealed class OrphanValidator : AbstractValidator<Uri>;
}
