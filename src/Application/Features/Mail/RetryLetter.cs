using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>A letter that was given up is tried once more.</summary>
[Needs(Permission.HandleLetters)]
public sealed record RetryLetter(Guid Id) : ICommand<LetterTextDto>;

public sealed class RetryLetterHandler(IAppDbContext db, UseCase useCase) : IRequestHandler<RetryLetter, LetterTextDto>
{
    public async Task<LetterTextDto> Handle(RetryLetter request, CancellationToken ct)
    {
        var letter =
            await db
                .Outbox.FromSql($"SELECT * FROM outbox_messages WHERE id = {request.Id} FOR UPDATE")
                .SingleOrDefaultAsync(ct)
            ?? throw ProblemException.NotFound();
        var before = letter.State;
        letter.Retry(useCase.Now);
        useCase.Audit($"letter/{letter.Id}", new { state = before }, new { state = letter.State });
        await db.SaveChangesAsync(ct);
        return await db.TextAsync(request.Id, ct);
    }
}
