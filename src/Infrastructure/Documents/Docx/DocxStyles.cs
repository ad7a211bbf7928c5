using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ActionPlanMonitor.Infrastructure.Documents.Docx;

/// <summary>Real styles, so that a person can restyle the whole document: Times New Roman 12, tables 10.</summary>
internal static class DocxStyles
{
    public const string Heading1 = "Heading1";
    public const string Note = "Note";
    public const string TableText = "TableText";
    public const string TableHeader = "TableHeader";
    public const string TableTask = "TableTask";
    public const string Header = "Header";
    public const string Hyperlink = "Hyperlink";
    public const string Grid = "TableGrid";

    private const string Normal = "Normal";
    private const string Face = "Times New Roman";

    public static Styles Build(string languageTag) =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = Face,
                            HighAnsi = Face,
                            EastAsia = Face,
                            ComplexScript = Face,
                        },
                        new FontSize { Val = "24" },
                        new FontSizeComplexScript { Val = "24" },
                        new Languages { Val = languageTag, EastAsia = languageTag }
                    )
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(
                        new SpacingBetweenLines
                        {
                            Before = "0",
                            After = "0",
                            Line = "240",
                            LineRule = LineSpacingRuleValues.Auto,
                        }
                    )
                )
            ),
            Default(StyleValues.Paragraph, Normal, "Normal"),
            Paragraph(Heading1, "heading 1", [Keep(), Space("0", "120"), Centre(), Outline(0)], [new Bold()]),
            Paragraph("Heading2", "heading 2", [Keep(), Space("120", "60"), Outline(1)], [new Bold()]),
            Paragraph("Heading3", "heading 3", [Keep(), Space("120", "60"), Outline(2)], [new Bold(), new Italic()]),
            Paragraph(Note, "Note", [Space("60", "120")], Size("20")),
            Paragraph(Header, "header", [Centre()], []),
            Paragraph(TableText, "Table text", [], Size("20")),
            Paragraph(TableHeader, "Table header", [Keep(), Centre()], [new Bold()], TableText),
            Paragraph(TableTask, "Table task", [Keep()], [new Bold()], TableText),
            Default(StyleValues.Character, "DefaultParagraphFont", "Default Paragraph Font"),
            Link(),
            PlainTable(),
            GridTable()
        );

    public static Settings Settings(string languageTag) =>
        new(
            // Mode 15: without it Word opens the file in compatibility mode and shifts tables out of the margin.
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            ),
            new ThemeFontLanguages { Val = languageTag }
        );

    internal static Style Paragraph(
        string id,
        string name,
        OpenXmlElement[] paragraph,
        OpenXmlElement[] run,
        string basedOn = Normal
    )
    {
        var style = new Style(new StyleName { Val = name }, new BasedOn { Val = basedOn }, new PrimaryStyle())
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
        if (paragraph.Length > 0)
        {
            style.AppendChild(new StyleParagraphProperties(paragraph));
        }

        if (run.Length > 0)
        {
            style.AppendChild(new StyleRunProperties(run));
        }

        return style;
    }

    private static Style Default(StyleValues type, string id, string name) =>
        new(new StyleName { Val = name })
        {
            Type = type,
            StyleId = id,
            Default = true,
        };

    private static Style Link() =>
        new(
            new StyleName { Val = "Hyperlink" },
            new StyleRunProperties(new Color { Val = "0000FF" }, new Underline { Val = UnderlineValues.Single })
        )
        {
            Type = StyleValues.Character,
            StyleId = Hyperlink,
        };

    private static Style PlainTable() =>
        new(
            new StyleName { Val = "Normal Table" },
            new StyleTableProperties(
                new TableCellMarginDefault(
                    new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 108, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 108, Type = TableWidthValues.Dxa }
                )
            )
        )
        {
            Type = StyleValues.Table,
            StyleId = "TableNormal",
            Default = true,
        };

    private static Style GridTable() =>
        new(
            new StyleName { Val = "Table Grid" },
            new BasedOn { Val = "TableNormal" },
            new StyleTableProperties(
                new TableBorders(
                    Line<TopBorder>(),
                    Line<LeftBorder>(),
                    Line<BottomBorder>(),
                    Line<RightBorder>(),
                    Line<InsideHorizontalBorder>(),
                    Line<InsideVerticalBorder>()
                )
            )
        )
        {
            Type = StyleValues.Table,
            StyleId = Grid,
        };

    private static T Line<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 4,
            Space = 0,
            Color = "auto",
        };

    private static KeepNext Keep() => new();

    private static SpacingBetweenLines Space(string before, string after) => new() { Before = before, After = after };

    private static Justification Centre() => new() { Val = JustificationValues.Center };

    private static OutlineLevel Outline(int level) => new() { Val = level };

    private static OpenXmlElement[] Size(string halfPoints) =>
        [new FontSize { Val = halfPoints }, new FontSizeComplexScript { Val = halfPoints }];
}
