using System.Collections.Concurrent;
using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.Session;

/// <summary>
/// Slows down who guesses: after a few failures each further try waits longer, and nobody is locked out for good. Counted
/// for the account at one address, for the account from anywhere and for the address; kept in memory.
/// </summary>
public sealed class SignInBrake(TimeProvider clock)
{
    private static readonly Limit OneAccountAtOneAddress = new(Free: 5, Longest: TimeSpan.FromMinutes(15));
    private static readonly Limit OneAccount = new(Free: 20, Longest: TimeSpan.FromMinutes(1));

    /// <summary>A whole institution may stand behind one address.</summary>
    private static readonly Limit OneAddress = new(Free: 50, Longest: TimeSpan.FromMinutes(5));
    private static readonly Limit LettersToOneAccount = new(Free: 3, Longest: TimeSpan.FromHours(1));
    private static readonly Limit LettersFromOneAddress = new(Free: 30, Longest: TimeSpan.FromMinutes(15));
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(2);
    private const int RoomFor = 20_000;

    private readonly ConcurrentDictionary<string, Tries> _tries = new(StringComparer.Ordinal);

    /// <exception cref="ProblemException"><c>too_many_attempts</c> while a wait lasts.</exception>
    public void Require(string account, string? address)
    {
        foreach (var (key, limit) in SignInKeys(account, address))
        {
            RequireFree(key, limit);
        }
    }

    public void Failed(string account, string? address)
    {
        foreach (var (key, _) in SignInKeys(account, address))
        {
            Count(key);
        }
    }

    /// <summary>The account's owner is in: what others tried on it elsewhere stays counted.</summary>
    public void Succeeded(string account, string? address) =>
        _tries.TryRemove(SignInKeys(account, address)[0].Key, out _);

    /// <summary>A letter with a link was asked for; whether the account exists makes no difference.</summary>
    public void LetterAsked(string account, string? address)
    {
        (string Key, Limit Limit)[] keys =
        [
            ($"letter to {account}", LettersToOneAccount),
            .. address is null ? [] : new[] { ($"letters from {address}", LettersFromOneAddress) },
        ];
        foreach (var (key, limit) in keys)
        {
            RequireFree(key, limit);
        }

        foreach (var (key, _) in keys)
        {
            Count(key);
        }
    }

    private static List<(string Key, Limit Limit)> SignInKeys(string account, string? address) =>
        [
            ($"{account} at {address}", OneAccountAtOneAddress),
            ($"{account} anywhere", OneAccount),
            .. address is null ? [] : new[] { ($"anybody at {address}", OneAddress) },
        ];

    private void RequireFree(string key, Limit limit)
    {
        if (!_tries.TryGetValue(key, out var tries))
        {
            return;
        }

        var wait = tries.Last + limit.WaitAfter(tries.Number) - clock.GetUtcNow();
        if (wait > TimeSpan.Zero)
        {
            var seconds = (int)Math.Ceiling(wait.TotalSeconds);
            throw new ProblemException(
                ProblemKind.TooMany,
                "too_many_attempts",
                Speech.Say(
                    $"Per daug bandymų. Palaukite {seconds} s ir bandykite dar kartą.",
                    $"Too many attempts. Wait {seconds} s and try again."
                )
            )
            {
                RetryAfter = wait,
            };
        }
    }

    private void Count(string key)
    {
        var now = clock.GetUtcNow();
        if (_tries.Count > RoomFor)
        {
            foreach (var (old, _) in _tries.Where(t => now - t.Value.Last > Forgotten || _tries.Count > 2 * RoomFor))
            {
                _tries.TryRemove(old, out _);
            }
        }

        _tries.AddOrUpdate(
            key,
            _ => new Tries(1, now),
            (_, tries) => new Tries(now - tries.Last > Forgotten ? 1 : tries.Number + 1, now)
        );
    }

    private sealed record Tries(int Number, DateTimeOffset Last);

    private sealed record Limit(int Free, TimeSpan Longest)
    {
        public TimeSpan WaitAfter(int failures)
        {
            if (failures < Free)
            {
                return TimeSpan.Zero;
            }

            var wait = FirstWait * Math.Pow(2, Math.Min(failures - Free, 20));
            return wait < Longest ? wait : Longest;
        }
    }
}
