package cn.xunting.regulation;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** 文件中的一组键值 — a mapping of an edition file that knows its lines and refuses what it cannot give. */
final class YamlMap {
    private final String fileName;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /** @param keys every key there may be */
    YamlMap(String fileName, Node node, String... keys) {
        this.fileName = fileName;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw refusal(node, "这里应是一组“键: 值”。");
        }
        for (var tuple : mapping.getValue()) {
            var key = scalar(tuple.getKeyNode());
            if (!Arrays.asList(keys).contains(key)) {
                throw refusal(tuple.getKeyNode(), "不认识的键 " + key + "，可用：" + String.join("、", keys) + "。");
            }
            if (values.put(key, tuple.getValueNode()) != null) {
                throw refusal(tuple.getKeyNode(), "键 " + key + " 写了两次。");
            }
        }
    }

    /** The text of a key that must be there and not empty. */
    String text(String key) {
        var text = scalar(value(key));
        if (text.isBlank()) {
            throw refusal(key, "键 " + key + " 没有填写。");
        }
        return text;
    }

    /** The text of a key as a value of another type; whatever the conversion does not accept is refused. */
    <T> T as(String key, String expected, Function<String, T> conversion) {
        var text = text(key);
        try {
            return conversion.apply(text);
        } catch (IllegalArgumentException | DateTimeException unfit) {
            throw refusal(key, key + " 的值 " + text + " 不对，应是" + expected + "。");
        }
    }

    boolean flag(String key) {
        return as(key, " true 或 false", text -> {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException(text);
            }
            return text.equals("true");
        });
    }

    List<String> texts(String key) {
        return elements(key).stream().map(this::scalar).toList();
    }

    /** The mappings of a list; a key that may be absent is then an empty list. */
    List<YamlMap> mapsOrNone(String key, String... keys) {
        return values.containsKey(key) ? maps(key, keys) : List.of();
    }

    List<YamlMap> maps(String key, String... keys) {
        var maps = new ArrayList<YamlMap>();
        for (var element : elements(key)) {
            maps.add(new YamlMap(fileName, element, keys));
        }
        return maps;
    }

    YamlMap map(String key, String... keys) {
        return new YamlMap(fileName, value(key), keys);
    }

    String fileName() {
        return fileName;
    }

    /** A refusal at the line of a key's value, or of this mapping where the key is absent. */
    IncoherentEdition refusal(String key, String reason) {
        return refusal(Optional.ofNullable(values.get(key)).orElse(node), reason);
    }

    private Node value(String key) {
        return Optional.ofNullable(values.get(key)).orElseThrow(() -> refusal(node, "缺少键 " + key + "。"));
    }

    private List<Node> elements(String key) {
        if (value(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw refusal(key, "键 " + key + " 应是一个列表。");
    }

    private String scalar(Node candidate) {
        if (candidate instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw refusal(candidate, "这里应是一个值。");
    }

    private IncoherentEdition refusal(Node place, String reason) {
        return new IncoherentEdition(fileName, place.getStartMark().getLine() + 1, reason);
    }
}
