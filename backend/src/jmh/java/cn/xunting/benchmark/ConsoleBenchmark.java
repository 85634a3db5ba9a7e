package cn.xunting.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * 打开控制台 — how many bytes a browser that has nothing yet is sent for each page, compressed and without photos, and how long
 * the ranking takes beside an answer that costs next to nothing. One client, one request at a time, both kinds taking turns.
 */
public final class ConsoleBenchmark {
    private static final int WARM_UP = 300;
    private static final int MEASURED = 1_000;
    private static final int LIMIT_BYTES = 300_000;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final Pattern LINK = Pattern.compile("href=\"(/console[^\"#]*)[\"#]");
    private static final Pattern ASSET =
            Pattern.compile("(?:<script[^>]* src|<link[^>]* href)=\"(/(?:assets|webjars|_static|console)[^\"]*)\"");
    private static final Pattern NO_PAGE = Pattern.compile(
            "/console/(language|photos|papers)/.*|.*\\.(docx|xlsx|csv|json|pdf|jpe?g|png|zip)|.*[?&;]form=csv.*|.*/sign-out");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Map<String, Integer> weightOfAsset = new HashMap<>();
    private final String server;

    private ConsoleBenchmark(String server) {
        this.server = server;
    }

    /** Takes the server, the sample's password, and the accounts that look. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var heaviest = new TreeMap<String, Integer>();
        for (var account : Arrays.asList(arguments).subList(2, arguments.length)) {
            var console = new ConsoleBenchmark(arguments[0]);
            console.signIn(account, arguments[1]);
            console.walk().forEach((kind, bytes) -> heaviest.merge(kind, bytes, Math::max));
        }
        var tooHeavy = report(heaviest);
        var reader = new ConsoleBenchmark(arguments[0]);
        reader.signIn(arguments[2], arguments[1]);
        reader.timeTheRanking();
        if (tooHeavy) {
            System.exit(1);
        }
    }

    private void signIn(String account, String password) throws IOException, InterruptedException {
        var form = HttpRequest.newBuilder(URI.create(server + "/console/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("account=" + account + "&password=" + password))
                .build();
        var answer = client.send(form, BodyHandlers.discarding());
        if (!answer.uri().getPath().equals("/console")) {
            throw new IllegalStateException("Not signed in: " + answer);
        }
    }

    /** One page of each kind that links lead to, with what a first visit to it weighs. */
    private Map<String, Integer> walk() throws IOException, InterruptedException {
        var weights = new LinkedHashMap<String, Integer>();
        var toVisit = new ArrayDeque<>(List.of("/console"));
        while (!toVisit.isEmpty()) {
            var path = toVisit.removeFirst().replace("&amp;", "&");
            var kind = kind(path);
            if (weights.containsKey(kind) || NO_PAGE.matcher(path).matches()) {
                continue;
            }
            var packed = packed(path);
            var page = client.send(get(path).build(), BodyHandlers.ofString()).body();
            var bytes = packed;
            for (var asset : matches(ASSET, page)) {
                if (!weightOfAsset.containsKey(asset)) {
                    weightOfAsset.put(asset, packed(asset));
                }
                bytes += weightOfAsset.get(asset);
            }
            weights.put(kind, bytes);
            toVisit.addAll(matches(LINK, page));
        }
        return weights;
    }

    private static List<String> matches(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(found -> found.group(1)).distinct().toList();
    }

    private static String kind(String path) {
        return path.replaceAll("\\?.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}", "{day}")
                .replaceAll("\\d{4}-\\d{2}", "{month}")
                .replaceAll("(?<=/)20\\d{2}(?=/|$)", "{year}")
                .replaceAll("(?<=/)[WD]\\d{2}(?=/|$)", "{unit}")
                .replaceAll("(?<=/(people|staff)/)[^/]+", "{person}")
                .replaceAll("(?<=/accounts/)[^/]+", "{account}");
    }

    /** The bytes sent for it to a browser that takes gzip. */
    private int packed(String path) throws IOException, InterruptedException {
        var answer = client.send(get(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        return demanded(answer, path).body().length;
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }

    private static <T> HttpResponse<T> demanded(HttpResponse<T> answer, String path) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static boolean report(Map<String, Integer> heaviest) {
        System.out.printf(Locale.ROOT, "%n第一次打开每种页面要传的字节（压缩后，含样式和脚本，不含照片；不得超过 %,d）%n%n", LIMIT_BYTES);
        heaviest.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(kind -> System.out.printf(
                        Locale.ROOT,
                        "%,10d   %s%s%n",
                        kind.getValue(),
                        kind.getKey(),
                        kind.getValue() > LIMIT_BYTES ? "   太重" : ""));
        return heaviest.values().stream().anyMatch(bytes -> bytes > LIMIT_BYTES);
    }

    private void timeTheRanking() throws IOException, InterruptedException {
        var ranking = "/console/months/" + YearMonth.now(ZoneId.of("Asia/Shanghai"));
        var names = List.of("/q/health/live，不登录", "排名页");
        var requests = List.of(get("/q/health/live").build(), get(ranking).build());
        var times = List.<List<Long>>of(new ArrayList<>(), new ArrayList<>());
        for (var round = 0; round < WARM_UP + MEASURED; round++) {
            for (var turn = 0; turn < requests.size(); turn++) {
                var at = (round + turn) % requests.size();
                var from = System.nanoTime();
                demanded(client.send(requests.get(at), BodyHandlers.ofByteArray()), names.get(at));
                times.get(at).add(System.nanoTime() - from);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%n%s%n轮流各问 %,d 次，去掉前 %,d 次；时间从发出到收完，含本机网络%n%n     第一次   p50 毫秒   p99 毫秒   p50 倍数%n",
                ranking,
                WARM_UP + MEASURED,
                WARM_UP);
        for (var at = 0; at < requests.size(); at++) {
            System.out.printf(
                    Locale.ROOT,
                    "%11.2f %10.2f %10.2f %10.1f   %s%n",
                    times.get(at).get(0) / NANOS_PER_MILLI,
                    percentile(times.get(at), 50),
                    percentile(times.get(at), 99),
                    percentile(times.get(at), 50) / percentile(times.get(0), 50),
                    names.get(at));
        }
    }

    private static double percentile(List<Long> times, int percent) {
        var sorted = times.stream().skip(WARM_UP).sorted().toList();
        return sorted.get((sorted.size() - 1) * percent / 100) / NANOS_PER_MILLI;
    }
}
