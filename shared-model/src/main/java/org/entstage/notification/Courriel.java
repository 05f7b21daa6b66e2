package org.entstage.notification;

import java.time.LocalDateTime;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.Profil;
import org.entstage.texte.TexteEditable.Langue;

/**
 * A mail that waits to be sent, was sent, or was given up. Written in the transaction of what it tells, so that neither
 * can happen without the other. Who sends it takes it for a few minutes first, so that two nodes do not send it twice;
 * its Message-ID is made here, so that a second copy after a crash is recognised as one.
 */
@Entity
@Table(name = "courriel")
public class Courriel {

    /** Tries before a mail is given up: with doubling pauses that is about eight and a half hours. */
    static final int ESSAIS_MAXIMUM = 10;

    /** What stands in the journal where a secret was. */
    static final String MASQUE = "•••••";

    private static final int LONGUEUR_ERREUR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String etablissement;
    private String destinataire;
    private String sujet;

    @Column(columnDefinition = "longtext")
    private String corps;

    @Enumerated(EnumType.STRING)
    private EtatCourriel etat;

    private int essais;

    @Column(name = "prochain_essai")
    private LocalDateTime prochainEssai;

    @Column(name = "derniere_erreur")
    private String derniereErreur;

    @Column(name = "cree_le")
    private LocalDateTime creeLe;

    @Column(name = "envoye_le")
    private LocalDateTime envoyeLe;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private Langue langue;

    private String evenement;
    private String profil;

    @Column(name = "centre_id")
    private Long centre;

    @Column(name = "objet_id")
    private Long objet;

    private String secret;
    private String cle;

    @Column(name = "reserve_par")
    private String reservePar;

    @Column(name = "reserve_jusqu_a")
    private LocalDateTime reserveJusquA;

    protected Courriel() {}

    /**
     * @param messageId with its angle brackets
     * @param premierEssai not before this moment
     */
    Courriel(
            String etablissement,
            String messageId,
            Message message,
            LocalDateTime maintenant,
            LocalDateTime premierEssai) {
        this.etablissement = etablissement;
        this.messageId = messageId;
        this.destinataire = message.destinataire();
        this.sujet = message.sujet();
        this.corps = message.corps();
        this.langue = message.langue();
        this.evenement =
                message.evenement() == null ? null : message.evenement().name();
        this.profil = message.profil() == null ? null : message.profil().name();
        this.centre = message.centre();
        this.objet = message.objet();
        this.secret = message.secret();
        this.cle = message.cle();
        this.etat = EtatCourriel.A_ENVOYER;
        this.creeLe = maintenant;
        this.prochainEssai = premierEssai;
    }

    void envoye(LocalDateTime maintenant) {
        etat = EtatCourriel.ENVOYE;
        essais++;
        envoyeLe = maintenant;
        derniereErreur = null;
        if (secret != null) {
            corps = corps.replace(secret, MASQUE);
            secret = null;
        }
        liberer();
    }

    /** Notes a failed try; the pause doubles each time, from one minute on. */
    void echoue(String erreur, LocalDateTime maintenant) {
        prochainEssai = maintenant.plusMinutes(1L << essais);
        essais++;
        noter(erreur);
        if (essais >= ESSAIS_MAXIMUM) {
            etat = EtatCourriel.ABANDONNE;
        }
        liberer();
    }

    /** Notes that the server will never take it. */
    void refuse(String erreur) {
        essais++;
        noter(erreur);
        etat = EtatCourriel.ABANDONNE;
        liberer();
    }

    /** Puts a mail that was given up back into the queue, as if it had never been tried. */
    void reprendre(LocalDateTime maintenant) {
        etat = EtatCourriel.A_ENVOYER;
        essais = 0;
        prochainEssai = maintenant;
        liberer();
    }

    /** Whether its body was wiped of what it needs to be of use. */
    boolean efface() {
        return etat == EtatCourriel.ENVOYE && corps.contains(MASQUE);
    }

    private void noter(String erreur) {
        derniereErreur =
                erreur == null || erreur.length() <= LONGUEUR_ERREUR ? erreur : erreur.substring(0, LONGUEUR_ERREUR);
    }

    private void liberer() {
        reservePar = null;
        reserveJusquA = null;
    }

    /** Whether this sender still has it. */
    boolean reservePar(String qui) {
        return qui.equals(reservePar);
    }

    Envoi envoi() {
        return new Envoi(messageId, destinataire, sujet, corps, langue());
    }

    /** The same message anew, for a second sending that somebody wants. */
    Message message() {
        return new Message(
                destinataire,
                sujet,
                corps,
                langue(),
                Evenement.deNom(evenement).orElse(null),
                Profil.deNom(profil).orElse(null),
                centre,
                objet,
                null,
                null);
    }

    /** What to tell when it is given up; empty for a mail that tells nothing of the catalogue. */
    Optional<CourrielAbandonne> abandon() {
        return Evenement.deNom(evenement)
                .flatMap(dit -> Profil.deNom(profil)
                        .map(lu -> new CourrielAbandonne(dit, lu, objet, destinataire, derniereErreur)));
    }

    LigneCourriel ligne() {
        return new LigneCourriel(
                id,
                creeLe,
                destinataire,
                profil,
                sujet,
                evenement,
                etat,
                essais,
                prochainEssai,
                envoyeLe,
                derniereErreur);
    }

    FicheCourriel fiche(boolean renvoyable) {
        return new FicheCourriel(
                ligne(),
                secret == null ? corps : corps.replace(secret, MASQUE),
                messageId,
                langue(),
                objet,
                renvoyable && etat != EtatCourriel.A_ENVOYER && !efface());
    }

    private Langue langue() {
        return langue == null ? Langue.FR : langue;
    }

    public Long id() {
        return id;
    }

    Long centre() {
        return centre;
    }

    EtatCourriel etat() {
        return etat;
    }

    String corps() {
        return corps;
    }

    String messageId() {
        return messageId;
    }

    LocalDateTime prochainEssai() {
        return prochainEssai;
    }
}
