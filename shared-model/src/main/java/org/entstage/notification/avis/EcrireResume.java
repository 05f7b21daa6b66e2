package org.entstage.notification.avis;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import org.entstage.commun.Reglages;
import org.entstage.notification.BoiteDEnvoi;
import org.entstage.notification.Message;
import org.entstage.notification.modele.CleModele;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.ModeleCourriel;
import org.entstage.notification.modele.Profil;
import org.entstage.notification.modele.RemplirModele;
import org.entstage.notification.modele.Variable;
import org.entstage.parametre.Parametres;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One person's digest: his lines become a mail, both or neither. */
@Component
class EcrireResume {

    private final LignesDeResume lignes;
    private final RemplirModele modeles;
    private final BoiteDEnvoi boite;
    private final Reglages reglages;

    EcrireResume(LignesDeResume lignes, RemplirModele modeles, BoiteDEnvoi boite, Reglages reglages) {
        this.lignes = lignes;
        this.modeles = modeles;
        this.boite = boite;
        this.reglages = reglages;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when he has that day's digest already */
    @Transactional
    public void executer(String login, LocalDate jour, LocalDateTime avant) {
        List<LigneDeResume> siennes = lignes.prendre(login, avant);
        if (siennes.isEmpty()) {
            return;
        }
        LigneDeResume derniere = siennes.get(siennes.size() - 1);
        boolean unSeulCentre = siennes.stream().allMatch(ligne -> ligne.centre() == derniere.centre());
        long centre = unSeulCentre ? derniere.centre() : Parametres.ETABLISSEMENT;
        ModeleCourriel rempli = modeles.remplir(
                centre,
                new CleModele(Evenement.RESUME, Profil.PERSONNEL, derniere.langue()),
                valeurs(siennes, derniere, jour));
        boite.deposer(
                new Message(
                        derniere.adresse(),
                        rempli.sujet(),
                        rempli.corps(),
                        derniere.langue(),
                        Evenement.RESUME,
                        Profil.PERSONNEL,
                        unSeulCentre ? centre : null,
                        null,
                        null,
                        Evenement.RESUME + "/" + jour + "/" + login),
                Duration.ZERO);
    }

    private Map<String, Object> valeurs(List<LigneDeResume> siennes, LigneDeResume derniere, LocalDate jour) {
        Langue langue = derniere.langue();
        return Map.of(
                Variable.DESTINATAIRE_NOM.nom(),
                derniere.nom(),
                Variable.LIEN.nom(),
                reglages.texte("entstage.url.stage"),
                Variable.RESUME_JOUR.nom(),
                jour.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(langue.locale())),
                Variable.RESUME_LIGNES.nom(),
                siennes.stream()
                        .map(ligne -> Map.<String, Object>of(
                                Variable.LIGNE_SUJET.nom(),
                                ligne.sujet(),
                                Variable.LIGNE_HEURE.nom(),
                                ligne.quand()
                                        .format(DateTimeFormatter.ofLocalizedDateTime(
                                                        FormatStyle.SHORT, FormatStyle.SHORT)
                                                .withLocale(langue.locale()))))
                        .toList());
    }
}
