using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Features.Mail;
using ActionPlanMonitor.Domain.Mailing;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Mail;

internal static class LetterEndpoints
{
    public static Task<RemindersDto> Reminders(Guid planId, int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetReminders(planId, year), ct);

    public static Task<RemindersSentDto> Remind(
        Guid planId,
        int year,
        RemindersInput body,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new SendReminders(planId, year, body, IdempotencyKeys.Optional(request)), ct);

    public static Task<LetterPageDto> List(
        Guid planId,
        int year,
        string? executor,
        string? state,
        int? limit,
        string? cursor,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new ListLetters(planId, year, executor, StateOf(state), limit, cursor), ct);

    public static Task<TestLetterDto> Test(
        Guid planId,
        int year,
        TestLetterInput body,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new SendTestLetter(planId, year, body, IdempotencyKeys.Optional(request)), ct);

    public static Task<LetterPageDto> Outbox(
        string? state,
        int? limit,
        string? cursor,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new ListOutbox(StateOf(state), limit, cursor), ct);

    public static Task<LetterTextDto> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetLetter(id), ct);

    public static Task<LetterTextDto> Retry(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RetryLetter(id), ct);

    /// <param name="row">The obligation that the letter's link names.</param>
    public static Task<LetterOpeningDto> Open(Guid id, Guid? row, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new OpenLetter(id, row), ct);

    private static MessageState? StateOf(string? state) =>
        string.IsNullOrEmpty(state) ? null : QueryValue.Parse<MessageState>("state", state);
}
