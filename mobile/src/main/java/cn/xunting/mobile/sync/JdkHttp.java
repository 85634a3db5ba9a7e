package cn.xunting.mobile.sync;

import cn.xunting.mobile.port.Http;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The network through {@code java.net.http}, where that works. */
public final class JdkHttp implements Http {
    private final HttpClient client;
    private final Duration limit;

    /** @param limit how long one request may take until its answer is complete */
    public JdkHttp(Duration limit) {
        this.limit = limit;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limit)
                .build();
    }

    @Override
    public Answer send(Request request) throws IOException {
        // The client's own limit ends with the headers; a body that stalls would hold the round for ever.
        CompletableFuture<HttpResponse<byte[]>> pending =
                client.sendAsync(toJdk(request), HttpResponse.BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> response = pending.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), headersOf(response), response.body());
        } catch (TimeoutException e) {
            pending.cancel(true);
            throw new IOException("No complete answer within " + limit, e);
        } catch (ExecutionException e) {
            throw new IOException("No complete answer", e.getCause());
        } catch (InterruptedException e) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("Interrupted while waiting");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    private static HttpRequest toJdk(Request request) throws IOException {
        try {
            HttpRequest.BodyPublisher body = request.body().length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.fromPublisher(
                            HttpRequest.BodyPublishers.ofByteArrays(
                                    () -> new BodyParts(request.body(), request.progress())),
                            request.body().length); // or it would go in chunks, without its length
            HttpRequest.Builder builder =
                    HttpRequest.newBuilder(URI.create(request.url())).method(request.method(), body);
            request.headers().forEach(builder::header);
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new IOException("Not an address: " + request.url(), e);
        }
    }

    private static Map<String, String> headersOf(HttpResponse<?> response) {
        Map<String, String> first = new LinkedHashMap<>();
        response.headers().map().forEach((name, values) -> first.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return first;
    }
}
