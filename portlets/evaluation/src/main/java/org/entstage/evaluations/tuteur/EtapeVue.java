package org.entstage.evaluations.tuteur;

/**
 * One step as the page lists it.
 *
 * @param numero as it is counted, from 1
 * @param adresse where it is
 * @param titre in the reader's language; null for the last, whose words are the page's own
 * @param manquantes questions of it that need an answer or another one
 */
public record EtapeVue(int numero, String adresse, String titre, int manquantes, boolean faite, boolean ici) {}
