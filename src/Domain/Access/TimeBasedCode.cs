using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace ActionPlanMonitor.Domain.Access;

/// <summary>Codes of an authenticator: TOTP (RFC 6238) with SHA-1, six digits and steps of thirty seconds.</summary>
public static class TimeBasedCode
{
    public const int Digits = 6;
    private const int StepSeconds = 30;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / StepSeconds;

    public static string Of(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238's own choice, and the only one that every authenticator knows.
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// The step whose code this is, one step of drift allowed; null when there is none after <paramref name="lastUsed"/>.
    /// </summary>
    public static long? MatchingStep(ReadOnlySpan<byte> secret, string code, DateTimeOffset now, long? lastUsed)
    {
        var current = StepAt(now);
        for (var step = current - 1; step <= current + 1; step++)
        {
            var same = CryptographicOperations.FixedTimeEquals(
                System.Text.Encoding.UTF8.GetBytes(Of(secret, step)),
                System.Text.Encoding.UTF8.GetBytes(code)
            );
            if (same && step > (lastUsed ?? long.MinValue))
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>RFC 4648 without padding: how authenticators take a secret that is typed.</summary>
    public static string ToBase32(ReadOnlySpan<byte> bytes)
    {
        var text = new System.Text.StringBuilder((bytes.Length * 8 + 4) / 5);
        var (bits, held) = (0, 0);
        foreach (var part in bytes)
        {
            bits = (bits << 8) | part;
            held += 8;
            while (held >= 5)
            {
                held -= 5;
                text.Append(Base32[(bits >> held) & 31]);
            }
        }

        return held == 0 ? text.ToString() : text.Append(Base32[(bits << (5 - held)) & 31]).ToString();
    }
}
