package cn.xunting.mobile.faults;

import cn.xunting.mobile.bulletin.RunningBackend;
import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.sync.JdkHttp;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.SignIn;
import cn.xunting.model.wire.SyncAnswer;
import cn.xunting.model.wire.SyncBatch;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a backend holds, asked over a network that behaves. */
final class HallRecords {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Http http = new JdkHttp(Duration.ofSeconds(60));
    private final RunningBackend backend;
    private final Map<String, String> tokens = new LinkedHashMap<>();

    HallRecords(RunningBackend backend) {
        this.backend = backend;
    }

    /** Every finding of a month, as often as the backend has it. */
    List<Finding> findings(YearMonth month) throws IOException {
        List<Finding> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = JSON.readTree(get("/findings?limit=200&month=" + month + cursor));
            for (JsonNode item : page.get("items")) {
                all.add(WireJson.decode(Finding.class, item.toString()));
            }
            cursor = page.hasNonNull("next") ? "&cursor=" + page.get("next").asText() : "";
        } while (!cursor.isEmpty());
        return all;
    }

    byte[] photo(String sha256) throws IOException {
        return send("auditor", "GET", "/photos/" + sha256, new byte[0]).body();
    }

    /** The month's ranking and every window's sheet; what has no order of its own is put in one. */
    Map<String, String> results(YearMonth month) throws IOException {
        JsonNode ranking = JSON.readTree(get("/months/" + month + "/results"));
        Map<String, String> texts = new TreeMap<>();
        texts.put("ranking", ranking.toPrettyString());
        for (JsonNode unit : ranking.findValues("unit")) {
            JsonNode sheet = JSON.readTree(get("/months/" + month + "/results/" + unit.asText()));
            sort(sheet);
            texts.put(unit.asText(), sheet.toPrettyString());
        }
        return texts;
    }

    SyncAnswer sync(String account, SyncBatch batch) throws IOException {
        byte[] body = WireJson.encode(batch).getBytes(StandardCharsets.UTF_8);
        return WireJson.decode(SyncAnswer.class, text(send(account, "POST", "/sync", body)));
    }

    private static void sort(JsonNode node) {
        node.forEach(HallRecords::sort);
        for (String name : List.of("facts", "pending")) {
            if (node.get(name) instanceof ArrayNode ids) {
                List<String> sorted = new ArrayList<>();
                ids.forEach(id -> sorted.add(id.asText()));
                sorted.sort(null);
                ids.removeAll();
                sorted.forEach(ids::add);
            }
        }
    }

    private String get(String path) throws IOException {
        return text(send("auditor", "GET", path, new byte[0]));
    }

    private Http.Answer send(String account, String method, String path, byte[] body) throws IOException {
        Http.Answer answer = http.send(new Http.Request(
                method,
                backend.address() + "/api/v1" + path,
                Map.of("Authorization", "Bearer " + token(account), "Content-Type", "application/json"),
                body));
        if (answer.status() != 200) {
            throw new IOException(path + " answered " + answer.status() + ": " + text(answer));
        }
        return answer;
    }

    private String token(String account) throws IOException {
        String known = tokens.get(account);
        if (known != null) {
            return known;
        }
        byte[] signIn =
                WireJson.encode(new SignIn(account, backend.password(), null)).getBytes(StandardCharsets.UTF_8);
        Http.Answer answer = http.send(new Http.Request(
                "POST", backend.address() + "/api/v1/sessions", Map.of("Content-Type", "application/json"), signIn));
        String token = WireJson.decode(Session.class, text(answer)).accessToken();
        tokens.put(account, token);
        return token;
    }

    private static String text(Http.Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
