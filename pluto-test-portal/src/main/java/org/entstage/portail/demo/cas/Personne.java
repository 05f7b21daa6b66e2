package org.entstage.portail.demo.cas;

import java.util.List;
import java.util.Map;

/** Who logged in: login and the attributes released to the services. */
record Personne(String login, Map<String, List<String>> attributs) {}
