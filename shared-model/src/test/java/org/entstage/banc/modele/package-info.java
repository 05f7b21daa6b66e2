/**
 * The part of the benchmark that asks the domain itself, without a screen: {@code mvn -Pbench verify} runs it in a
 * process of its own, on a database that the portal's benchmark has filled.
 */
package org.entstage.banc.modele;
