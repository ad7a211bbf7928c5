using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Features.Reports;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Comments;

/// <summary>The ministry asks at a field of a report, or its executor answers. What was said is never rewritten.</summary>
[Needs(Permission.ReadObligations)]
public sealed record AddComment(Guid ObligationId, CommentInput Input, string? IdempotencyKey)
    : ICommand<CommentDto>,
        IOnceOnly;

public sealed record CommentInput(ReportField? Field, string? Text);

public sealed class AddCommentValidator : AbstractValidator<AddComment>
{
    public AddCommentValidator()
    {
        RuleFor(r => r.Input.Field)
            .NotNull()
            .WithMessage(_ => Speech.Say("Nurodykite, apie kurį atsakymą rašote.", "Say which answer it is about."));
        RuleFor(r => r.Input.Text).Explanation("Parašykite komentarą.", "Write the comment.");
    }
}

public sealed class AddCommentHandler(IAppDbContext db, ICurrentUser user, ObligationReader reader, UseCase useCase)
    : IRequestHandler<AddComment, CommentDto>
{
    public async Task<CommentDto> Handle(AddComment request, CancellationToken ct)
    {
        var obligation = await db.LockAsync(request.ObligationId, user, ct);
        ReportWrites.RequireOpen(await reader.ContextAsync(obligation, ct));
        var comment = new ReportComment(
            Guid.CreateVersion7(useCase.Now),
            obligation,
            request.Input.Field!.Value,
            request.Input.Text!.Trim(),
            useCase.Actor,
            ofMinistry: user.Role == Role.Coordinator,
            useCase.Now
        );
        db.ReportComments.Add(comment);
        useCase.Audit($"obligation/{obligation.Id}", null, new { comment.Field, comment.Text });
        return CommentDto.Of(comment, obligation, returnedAt: null);
    }
}
