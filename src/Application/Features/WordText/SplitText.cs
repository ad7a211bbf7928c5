using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Features.Reports;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.WordText;

/// <summary>A text laid out over the officer's open rows, for confirmation. Nothing is stored.</summary>
/// <param name="File">A .docx; null where the text was pasted.</param>
[Needs(Permission.WriteReport)]
public sealed record SplitText(Guid PlanId, int Year, ReadOnlyMemory<byte>? File, string? Text) : IRequest<WordTextDto>;

public sealed record WordTextDto(IReadOnlyList<TextRowDto> Rows, IReadOnlyList<AssignedParagraph> Paragraphs);

/// <summary>An open row that paragraphs can go to.</summary>
/// <param name="Current">The report as it stands, all of it.</param>
public sealed record TextRowDto(
    Guid ObligationId,
    long Version,
    string MeasureCode,
    int? ActionNo,
    string Title,
    ReportInput Current
);

public sealed class SplitTextValidator : AbstractValidator<SplitText>
{
    private const int LongestText = 400_000;

    public SplitTextValidator()
    {
        RuleFor(r => r.Text)
            .Must((request, text) => request.File is not null || !string.IsNullOrWhiteSpace(text))
            .WithMessage(_ =>
                Speech.Say("Pasirinkite .docx failą arba įklijuokite tekstą.", "Choose a .docx file or paste the text.")
            )
            .MaximumLength(LongestText)
            .WithMessage(_ => Speech.Say("Tekstas per ilgas.", "The text is too long."));
    }
}

public sealed class SplitTextHandler(IAppDbContext db, ICurrentUser user, IOfficeReader office)
    : IRequestHandler<SplitText, WordTextDto>
{
    public async Task<WordTextDto> Handle(SplitText request, CancellationToken ct)
    {
        var paragraphs = request.File is { } file
            ? RefusedFiles.Translated(() => office.ReadDocument(file), "docx")
            : ParagraphsOf(request.Text!);
        var open = await (
            from o in db.Obligations.AsNoTracking().VisibleTo(user).Include(o => o.Report!.Spending)
            join item in db.Items on o.ItemId equals item.Id
            where o.PlanId == request.PlanId && o.Year == request.Year && o.AnsweredWithId == null
            where o.State != ReportState.Submitted && o.State != ReportState.Accepted
            orderby item.Position, o.No
            select o
        ).ToListAsync(ct);
        if (open.Count == 0)
        {
            throw ProblemException.Conflict(
                "nothing_to_fill",
                "Nėra eilučių, kurias dar reikėtų užpildyti.",
                "There are no rows left to fill in."
            );
        }

        var contexts = await ObligationContext.ReadManyAsync(db, open, ct);
        ReportWrites.RequireYearOpen(contexts[open[0].Id]);
        return new WordTextDto(
            [
                .. open.Select(o => new TextRowDto(
                    o.Id,
                    o.Version,
                    contexts[o.Id].MeasureCode,
                    contexts[o.Id].ActionNo,
                    contexts[o.Id].ItemYear.Title,
                    ReportInput.Of(o.Report?.Content ?? new ReportContent())
                )),
            ],
            ParagraphAssigner.Assign(
                [
                    .. open.Select(o => new RowToFind(
                        o.Id,
                        contexts[o.Id].MeasureCode,
                        contexts[o.Id].ActionNo,
                        contexts[o.Id].ItemYear.Title,
                        contexts[o.Id].ItemYear.CriterionText
                    )),
                ],
                paragraphs
            )
        );
    }

    private static List<string> ParagraphsOf(string text) =>
        [
            .. text.ReplaceLineEndings("\n")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        ];
}
