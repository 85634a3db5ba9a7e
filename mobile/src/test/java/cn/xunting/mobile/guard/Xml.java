package cn.xunting.mobile.guard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An XML file of the build: the module's own pom, or what is packed for a phone. */
final class Xml {
    private final Document document;

    private Xml(Document document) {
        this.document = document;
    }

    /** This module's. */
    static Xml own() {
        return read(Path.of("pom.xml"));
    }

    static Xml read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            // Apple's lists name a DTD on the network.
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return new Xml(factory.newDocumentBuilder().parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("Not to be read: " + file, e);
        }
    }

    /** What an XPath finds, as text, in order. */
    List<String> all(String path) {
        try {
            NodeList nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            List<String> texts = new ArrayList<>();
            for (int n = 0; n < nodes.getLength(); n++) {
                texts.add(nodes.item(n).getTextContent().strip());
            }
            return texts;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** The one thing an XPath finds. */
    String one(String path) {
        List<String> found = all(path);
        if (found.size() != 1) {
            throw new IllegalStateException(path + " finds " + found);
        }
        return found.get(0);
    }

    /** What stands under {@code gluonfx-maven-plugin}'s configuration, its properties filled in. */
    List<String> gluonfx(String path) {
        return all("//plugin[artifactId='gluonfx-maven-plugin']/configuration/" + path).stream()
                .map(this::filled)
                .toList();
    }

    private String filled(String text) {
        return text.startsWith("${") ? one("/project/properties/" + text.substring(2, text.length() - 1)) : text;
    }
}
