package org.entstage.connecteur;

import java.io.Serializable;
import java.time.Instant;

/**
 * What an attempt showed; nothing in it is secret.
 *
 * @param nom name of the connector
 * @param adresse what was tried, without credentials
 * @param millisecondes how long it took
 * @param detail technical words, {@value TesterConnecteur#DETAIL} characters at the most
 * @param quand when it ended
 */
public record ResultatEssai(String nom, String adresse, Issue issue, long millisecondes, String detail, Instant quand)
        implements Serializable {}
