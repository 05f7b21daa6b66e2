package org.entstage.notification.avis;

import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import org.entstage.notification.Message;
import org.entstage.texte.TexteEditable.Langue;

/** Something that somebody is told in his next digest: the subject of the mail that he would have got. */
@Entity
@Table(name = "courriel_resume")
public class LigneDeResume {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String etablissement;
    private String login;
    private String adresse;
    private String nom;

    @Enumerated(EnumType.STRING)
    private Langue langue;

    @Column(name = "centre_id")
    private long centre;

    private String sujet;
    private LocalDateTime quand;
    private String cle;

    @Column(name = "pris_le")
    private LocalDateTime prisLe;

    protected LigneDeResume() {}

    /** @param cle what can be told once only, or null */
    LigneDeResume(
            String etablissement,
            Destinataire destinataire,
            Langue langue,
            long centre,
            String sujet,
            LocalDateTime quand,
            String cle) {
        this.etablissement = etablissement;
        this.login = destinataire.login();
        this.adresse = destinataire.adresse();
        this.nom = destinataire.nom();
        this.langue = langue;
        this.centre = centre;
        this.sujet = Message.ligne(sujet);
        this.quand = quand;
        this.cle = cle;
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String cle() {
        return cle;
    }

    String adresse() {
        return adresse;
    }

    String nom() {
        return nom;
    }

    Langue langue() {
        return langue;
    }

    long centre() {
        return centre;
    }

    String sujet() {
        return sujet;
    }

    LocalDateTime quand() {
        return quand;
    }
}
