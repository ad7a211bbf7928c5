using System.Globalization;
using System.Text;
using ActionPlanMonitor.Application.Abstractions;

namespace ActionPlanMonitor.Infrastructure.Documents.Reading;

/// <summary>The words of one paragraph as they are read: neighbours that look alike are one run.</summary>
internal sealed class WordRuns
{
    private readonly StringBuilder _all = new();
    private readonly List<(int Start, bool Bold, bool Italic)> _looks = [];

    public int Length => _all.Length;

    public void Add(string text, bool bold, bool italic)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (_looks.Count == 0 || (_looks[^1].Bold, _looks[^1].Italic) != (bold, italic))
        {
            _looks.Add((_all.Length, bold, italic));
        }

        _all.Append(text);
    }

    /// <summary>Before any words it only sets them in.</summary>
    public void Tab(bool bold, bool italic) => Add(_all.Length == 0 ? "" : "\t", bold, italic);

    /// <summary>A link's address stands after its words, unless the words are the address.</summary>
    public void Close(string address)
    {
        var text = _all.ToString();
        if (
            (
                address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            )
            && !text.EndsWith(address.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
            && !text.EndsWith(address, StringComparison.OrdinalIgnoreCase)
        )
        {
            Add(string.Create(CultureInfo.InvariantCulture, $" ({address})"), bold: false, italic: false);
        }
    }

    /// <returns>None where the paragraph says nothing; no white space before the first word and after the last.</returns>
    public IReadOnlyList<UploadedRun> ToRuns()
    {
        var text = _all.ToString();
        var first = text.Length - text.TrimStart().Length;
        var end = text.TrimEnd().Length;
        var runs = new List<UploadedRun>();
        for (var i = 0; i < _looks.Count; i++)
        {
            var from = Math.Max(_looks[i].Start, first);
            var to = Math.Min(i + 1 < _looks.Count ? _looks[i + 1].Start : text.Length, end);
            if (from < to)
            {
                runs.Add(new UploadedRun(text[from..to].Normalize(), _looks[i].Bold, _looks[i].Italic));
            }
        }

        return runs;
    }
}
