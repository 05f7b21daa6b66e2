package org.entstage.notification.avis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.centregestion.personnel.DestinatairesDuCentre;
import org.entstage.commun.AdresseCourriel;
import org.entstage.notification.modele.CourrielsEnVigueur;
import org.entstage.notification.modele.Interlocuteur;
import org.entstage.notification.modele.Profil;
import org.entstage.notification.modele.Sujet;
import org.springframework.stereotype.Component;

/**
 * Who is told: those whom the event knows and the centre switched on, who have an address, none twice. Who did it himself
 * at his desk is not told of it; a student is, as a receipt.
 */
@Component
class DestinatairesDUneAnnonce {

    private final CourrielsEnVigueur courriels;
    private final DestinatairesDuCentre centre;

    DestinatairesDUneAnnonce(CourrielsEnVigueur courriels, DestinatairesDuCentre centre) {
        this.courriels = courriels;
        this.centre = centre;
    }

    List<Destinataire> de(Annonce annonce) {
        Map<String, Destinataire> parAdresse = new LinkedHashMap<>();
        for (Profil profil : annonce.evenement().profils()) {
            if (annonce.concerne(profil) && courriels.actif(annonce.sujet().idCentre(), annonce.evenement(), profil)) {
                candidats(annonce, profil).stream()
                        .filter(candidat -> AdresseCourriel.valide(candidat.adresse()))
                        .filter(annonce::concerne)
                        .filter(candidat -> !lAuteur(candidat, annonce.sujet().auteur()))
                        .forEach(candidat ->
                                parAdresse.putIfAbsent(candidat.adresse().toLowerCase(Locale.ROOT), candidat));
            }
        }
        return List.copyOf(parAdresse.values());
    }

    private static boolean lAuteur(Destinataire candidat, Interlocuteur auteur) {
        return candidat.profil().resumable()
                && auteur != null
                && candidat.login() != null
                && candidat.login().equals(auteur.login());
    }

    private List<Destinataire> candidats(Annonce annonce, Profil profil) {
        Sujet sujet = annonce.sujet();
        return switch (profil) {
            case ETUDIANT, REFERENT, ACCUEIL, TUTEUR, ENTREPRISE ->
                un(profil, sujet.personnes().get(profil));
            case REFERENT_PRECEDENT -> un(profil, annonce.precedent());
            case CENTRE -> List.of(new Destinataire(profil, null, sujet.centre(), sujet.courrielCentre()));
            case PERSONNEL -> agents(annonce, profil, false);
            case RESPONSABLE -> agents(annonce, profil, true);
        };
    }

    private static List<Destinataire> un(Profil profil, Interlocuteur personne) {
        return personne == null
                ? List.of()
                : List.of(new Destinataire(profil, personne.login(), personne.nom(), personne.courriel()));
    }

    private List<Destinataire> agents(Annonce annonce, Profil profil, boolean responsables) {
        List<Destinataire> agents = new ArrayList<>();
        Sujet sujet = annonce.sujet();
        annonce.evenement()
                .avisPersonnel()
                .ifPresent(objet -> centre.personnel(sujet.idCentre(), objet, sujet.courrielCentre()).stream()
                        .filter(agent -> agent.responsable() == responsables)
                        .map(agent -> new Destinataire(profil, agent.login(), agent.nom(), agent.courriel()))
                        .forEach(agents::add));
        return agents;
    }
}
