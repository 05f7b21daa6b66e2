package org.entstage.notification.modele;

import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.texte.TexteEditable.Langue;

/** A template that the institution (centre 0) or a centre wrote in one language. */
@Entity
@Table(name = "courriel_modele")
public class ModeleEcrit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Column(name = "centre_id")
    private long centre;

    private String evenement;
    private String profil;

    @Enumerated(EnumType.STRING)
    private Langue langue;

    private String sujet;

    @Column(columnDefinition = "longtext")
    private String corps;

    @Column(name = "modifie_par")
    private String modifiePar;

    @Column(name = "modifie_le")
    private LocalDateTime modifieLe;

    protected ModeleEcrit() {}

    ModeleEcrit(String etablissement, long centre, CleModele cle) {
        this.etablissement = etablissement;
        this.centre = centre;
        this.evenement = cle.evenement().name();
        this.profil = cle.lecteur().name();
        this.langue = cle.langue();
    }

    void ecrire(ModeleCourriel modele, String login, LocalDateTime quand) {
        sujet = modele.sujet();
        corps = modele.corps();
        modifiePar = login;
        modifieLe = quand;
    }

    ModeleCourriel modele() {
        return new ModeleCourriel(sujet, corps);
    }

    int version() {
        return version;
    }
}
