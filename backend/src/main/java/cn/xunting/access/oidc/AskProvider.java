package cn.xunting.access.oidc;

import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Asks the provider and reads its JSON; no redirect is followed and no long answer read. */
@ApplicationScoped
class AskProvider {
    private static final Logger LOG = Logger.getLogger(AskProvider.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER = 1 << 20;
    private static final int SERVER_ERROR = 500;

    private final ObjectMapper json;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    AskProvider(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The answer, if its status is below 500.
     *
     * @throws Refusal if the provider cannot be reached, fails or answers no JSON object
     */
    Answer ask(HttpRequest.Builder request) {
        HttpRequest asked =
                request.timeout(PATIENCE).header("Accept", "application/json").build();
        try {
            HttpResponse<InputStream> answer = client.send(asked, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                JsonNode content = json.readTree(body.readNBytes(LONGEST_ANSWER));
                if (answer.statusCode() >= SERVER_ERROR || !content.isObject()) {
                    throw new IOException("No use: status=" + answer.statusCode());
                }
                return new Answer(answer.statusCode(), content);
            }
        } catch (IOException e) {
            throw unavailable(asked.uri(), String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(asked.uri(), "interrupted");
        }
    }

    /** What is said when the provider cannot do its part; what is wrong goes to the operator's log. */
    static Refusal unavailable(URI asked, String why) {
        LOG.warnf("The identity provider is of no use: address=%s why=%s", asked, why);
        return new Refusal(ProblemType.UNAVAILABLE, "统一身份系统现在连不上或没有正常回答，请稍后重新开始登录，或先用账号和密码登录");
    }

    /** An answer of the provider's. */
    record Answer(int status, JsonNode body) {
        boolean isOk() {
            return status == 200;
        }
    }
}
