using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ActionPlanMonitor.Infrastructure.Documents.Docx;

/// <summary>What the annual report has beside the styles of every document: a title, justified text, points, notes, contents.</summary>
internal static class DocxReportStyles
{
    public const string Title = "Title";
    public const string BodyText = "BodyText";
    public const string Bullet = "ListBullet";
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteMark = "FootnoteReference";
    public const string ContentsHeading = "TOCHeading";
    public const string Contents1 = "TOC1";
    public const string Contents2 = "TOC2";
    public const string AnnexTitle = "AnnexTitle";
    public const string SectionEnd = "SectionEnd";

    /// <summary>Lists of the annex are numbered from 1; this one is theirs no more.</summary>
    private const int BulletList = 1_000_000;

    public static Styles Build(string languageTag)
    {
        var styles = DocxStyles.Build(languageTag);
        styles.Append(
            DocxStyles.Paragraph(
                Title,
                "Title",
                [Space("0", "240"), new Justification { Val = JustificationValues.Center }],
                [new Bold(), new Caps()]
            ),
            DocxStyles.Paragraph(
                BodyText,
                "Body Text",
                [Space("0", "120"), new Indentation { FirstLine = "720" }, Both()],
                []
            ),
            DocxStyles.Paragraph(
                Bullet,
                "List Bullet",
                [
                    new NumberingProperties(new NumberingId { Val = BulletList }),
                    Space("0", "60"),
                    new Indentation { Left = "720", Hanging = "360" },
                    Both(),
                ],
                []
            ),
            DocxStyles.Paragraph(FootnoteText, "footnote text", [], [new FontSize { Val = "20" }]),
            Mark(),
            DocxStyles.Paragraph(ContentsHeading, "TOC Heading", [new KeepNext(), Space("120", "60")], [new Bold()]),
            Contents(Contents1, "toc 1", "0"),
            Contents(Contents2, "toc 2", "240"),
            DocxStyles.Paragraph(
                AnnexTitle,
                "Annex title",
                [new KeepNext(), Space("0", "120"), new Justification { Val = JustificationValues.Center }],
                [new Bold()]
            ),
            DocxStyles.Paragraph(SectionEnd, "Section end", [Space("0", "0")], [new FontSize { Val = "2" }])
        );
        return styles;
    }

    public static Settings Settings(string languageTag)
    {
        var settings = DocxStyles.Settings(languageTag);
        var footnotes = new FootnoteDocumentWideProperties(
            new FootnoteSpecialReference { Id = -1 },
            new FootnoteSpecialReference { Id = 0 }
        );
        settings.InsertBefore(footnotes, settings.GetFirstChild<Compatibility>());
        return settings;
    }

    /// <summary>Adds the points of the report's own lists. Definitions stand before the lists that use them.</summary>
    public static Numbering WithBullets(Numbering numbering)
    {
        numbering.InsertAfter(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.SingleLevel },
                new Level(
                    new StartNumberingValue { Val = 1 },
                    new NumberingFormat { Val = NumberFormatValues.Bullet },
                    new ParagraphStyleIdInLevel { Val = Bullet },
                    new LevelText { Val = "–" },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new PreviousParagraphProperties(new Indentation { Left = "720", Hanging = "360" })
                )
                {
                    LevelIndex = 0,
                }
            )
            {
                AbstractNumberId = BulletList,
            },
            numbering.Elements<AbstractNum>().Last()
        );
        numbering.AppendChild(new NumberingInstance(new AbstractNumId { Val = BulletList }) { NumberID = BulletList });
        return numbering;
    }

    private static Style Contents(string id, string name, string left) =>
        DocxStyles.Paragraph(
            id,
            name,
            [
                new Tabs(
                    new TabStop
                    {
                        Val = TabStopValues.Right,
                        Leader = TabStopLeaderCharValues.Dot,
                        Position = DocxTable.Twips(170),
                    }
                ),
                Space("0", "40"),
                new Indentation { Left = left, Right = "567" },
            ],
            []
        );

    private static Style Mark() =>
        new(
            new StyleName { Val = "footnote reference" },
            new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript })
        )
        {
            Type = StyleValues.Character,
            StyleId = FootnoteMark,
        };

    private static SpacingBetweenLines Space(string before, string after) => new() { Before = before, After = after };

    private static Justification Both() => new() { Val = JustificationValues.Both };
}
