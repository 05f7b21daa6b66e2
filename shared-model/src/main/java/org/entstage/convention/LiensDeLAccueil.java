package org.entstage.convention;

import java.util.List;
import org.entstage.lien.Destinataire;
import org.entstage.lien.FicheLien;

/**
 * The links to the host's page of one convention, for who may send them.
 *
 * @param numero of the convention, as people quote it
 * @param avenant number of the avenant to which they lead; null for the convention itself
 * @param etudiant first name and name
 * @param structure name of the host, or null until it is chosen
 * @param liens the latest first
 * @param propositions to whom one may be sent: the tutor, then the host's own address
 * @param envoyable whether another one would be of use now
 */
public record LiensDeLAccueil(
        String numero,
        Integer avenant,
        String etudiant,
        String structure,
        List<FicheLien> liens,
        List<Destinataire> propositions,
        boolean envoyable) {}
