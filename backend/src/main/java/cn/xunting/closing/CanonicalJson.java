package cn.xunting.closing;

import cn.xunting.model.Digest;
import cn.xunting.wire.WireMapper;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * 规范格式 — one way to write a record, so that the same content has the same digest on every machine: JSON in UTF-8 without
 * white space, the members of an object ordered by name, absent ones left out, no number but whole ones. {@code docs/closing.md} describes it
 * for those who verify with other programs.
 */
final class CanonicalJson {
    private static final ObjectMapper MAPPER = WireMapper.configure(new ObjectMapper());

    private CanonicalJson() {}

    static byte[] of(Object record) {
        return bytes(tree(record));
    }

    /** The form of a tree that was read from somewhere. */
    static byte[] bytes(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(ordered(tree)).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }

    static String seal(JsonNode tree) {
        return Digest.sha256(bytes(tree));
    }

    /** The tree that is read where a record was written. */
    static JsonNode written(Object record) {
        try {
            return read(of(record));
        } catch (IOException e) {
            throw new UncheckedIOException("What was written can be read", e);
        }
    }

    static JsonNode tree(Object record) {
        return MAPPER.valueToTree(record);
    }

    /** Reads text that claims to be JSON. */
    static JsonNode read(byte[] text) throws IOException {
        return MAPPER.readTree(text);
    }

    /**
     * The record that a tree writes.
     *
     * @throws JsonProcessingException if it does not write one
     */
    static <T> T record(JsonNode tree, Class<T> type) throws JsonProcessingException {
        return MAPPER.treeToValue(tree, type);
    }

    private static JsonNode ordered(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Map<String, JsonNode> members = new TreeMap<>();
            object.properties().forEach(member -> members.put(member.getKey(), ordered(member.getValue())));
            return MAPPER.createObjectNode().setAll(members);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode ordered = MAPPER.createArrayNode();
            array.forEach(element -> ordered.add(ordered(element)));
            return ordered;
        }
        if (node.isFloatingPointNumber()) {
            throw new IllegalStateException("No number but whole ones: " + node);
        }
        return node;
    }
}
