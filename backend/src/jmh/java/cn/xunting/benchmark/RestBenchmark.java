package cn.xunting.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 读一张得分单 — how long a client waits for a unit's sheet over HTTP, whole and unchanged (304), beside two answers that cost
 * next to nothing. One client, one request at a time, all kinds of request taking turns, so that what else the machine does
 * falls on all of them.
 */
public final class RestBenchmark {
    private static final int WARM_UP = 3_000;
    private static final int MEASURED = 5_000;
    private static final int WINDOWS = 18;
    private static final int MEDIAN = 50;
    private static final int TAIL = 99;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"accessToken\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;
    private final String token;

    private RestBenchmark(String server, String account, String password) throws IOException, InterruptedException {
        this.server = server;
        this.token = signIn(account, password);
    }

    /** Takes the server, and an account and password that may read the ranking of the sample hall. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new RestBenchmark(arguments[0], arguments[1], arguments[2]).run();
    }

    private void run() throws IOException, InterruptedException {
        var sheet = largestSheet();
        var tag = client.send(sheet, BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var kinds = List.of(
                new Kind("/q/health/live，不登录", get("/q/health/live").build(), 200),
                new Kind("/accounts/me，登录后", signedIn("/api/v1/accounts/me").build(), 200),
                new Kind("得分单 200", sheet, 200),
                new Kind(
                        "得分单 304",
                        HttpRequest.newBuilder(sheet.uri())
                                .header("Authorization", "Bearer " + token)
                                .header("If-None-Match", tag)
                                .build(),
                        304));
        takeTurns(kinds, WARM_UP);
        kinds.forEach(Kind::forget);
        takeTurns(kinds, MEASURED);
        report(sheet, kinds);
    }

    private String signIn(String account, String password) throws IOException, InterruptedException {
        var body = "{\"account\":\"" + account + "\",\"password\":\"" + password + "\",\"device\":null}";
        var request = HttpRequest.newBuilder(URI.create(server + "/api/v1/sessions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString()).body();
        var found = ACCESS_TOKEN.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException("Not signed in: " + answer);
        }
        return found.group(1);
    }

    /** Of the sample's windows the one with the most to send; asking for it scores the month, which is kept from then on. */
    private HttpRequest largestSheet() throws IOException, InterruptedException {
        var month = YearMonth.now(ZoneId.of("Asia/Shanghai"));
        HttpRequest largest = null;
        var most = -1;
        for (var window = 1; window <= WINDOWS; window++) {
            var path = "/api/v1/months/%s/results/W%02d".formatted(month, window);
            var request = signedIn(path).build();
            var size = expect(200, client.send(request, BodyHandlers.ofByteArray()));
            if (size > most) {
                most = size;
                largest = request;
            }
        }
        if (largest == null) {
            throw new IllegalStateException("No windows");
        }
        return largest;
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }

    private HttpRequest.Builder signedIn(String path) {
        return get(path).header("Authorization", "Bearer " + token);
    }

    private void takeTurns(List<Kind> kinds, int rounds) throws IOException, InterruptedException {
        for (var round = 0; round < rounds; round++) {
            for (var turn = 0; turn < kinds.size(); turn++) {
                // Each kind is first as often as the others, so that none always follows the same one after a pause.
                kinds.get((round + turn) % kinds.size()).ask(client);
            }
        }
    }

    private static int expect(int status, HttpResponse<byte[]> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer + " instead of " + status);
        }
        return answer.body().length;
    }

    private static void report(HttpRequest sheet, List<Kind> kinds) {
        System.out.printf(
                Locale.ROOT,
                "%n%s%n每种先问 %,d 次，再量 %,d 次，一次一个，轮流%n%n",
                sheet.uri().getPath(),
                WARM_UP,
                MEASURED);
        System.out.println("  正文字节   p50 毫秒   p99 毫秒   p50 倍数   p99 倍数");
        var trivial = kinds.get(0);
        for (var kind : kinds) {
            System.out.printf(
                    Locale.ROOT,
                    "%,10d %10.2f %10.2f %10.1f %10.1f   %s%n",
                    kind.size,
                    kind.percentile(MEDIAN) / NANOS_PER_MILLI,
                    kind.percentile(TAIL) / NANOS_PER_MILLI,
                    kind.percentile(MEDIAN) / trivial.percentile(MEDIAN),
                    kind.percentile(TAIL) / trivial.percentile(TAIL),
                    kind.name);
        }
    }

    /** 一种请求 — with the nanoseconds that each took until its body was there. */
    private static final class Kind {
        private final String name;
        private final HttpRequest request;
        private final int status;
        private final List<Long> nanos = new ArrayList<>();
        private int size = -1;

        Kind(String name, HttpRequest request, int status) {
            this.name = name;
            this.request = request;
            this.status = status;
        }

        void ask(HttpClient client) throws IOException, InterruptedException {
            var begun = System.nanoTime();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            nanos.add(System.nanoTime() - begun);
            var found = expect(status, answer);
            if (size >= 0 && found != size) {
                throw new IllegalStateException(name + " had " + size + " bytes and now " + found);
            }
            size = found;
        }

        void forget() {
            nanos.clear();
        }

        /** The time within which that part of a hundred was answered. */
        double percentile(int percent) {
            var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return sorted[(sorted.length * percent + 99) / 100 - 1];
        }
    }
}
