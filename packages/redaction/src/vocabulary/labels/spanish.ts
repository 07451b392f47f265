/** Interface labels in Spanish, made by scripts/build-vocabulary.ts: never edited by hand. */
export const spanish = `
Abajo
Abandonar la organización
Abortar edición
Abr
Abriendo remoto
Abrir
Abrir Configuración de carpeta
Abrir Librería
Abrir Local
Abrir Proyecto
Abrir Reciente Rapidamente
Abrir URL
Abrir Vista accesible
Abrir Vista de desensamblado
Abrir archivo
Abrir archivo base
Abrir archivo local
Abrir archivo o carpeta
Abrir archivo remoto
Abrir archivos
Abrir cambios
Abrir carpeta
Abrir carpeta local
Abrir chat
Abrir chat en línea
Abrir chat rápido
Abrir cobertura
Abrir coincidencia
Abrir como texto
Abrir comparaciones
Abrir comparación
Abrir con
Abrir configuraciones
Abrir configuración
Abrir configuración de MCP
Abrir configuración de inicio
Abrir configuración de tareas
Abrir configuración de usuario
Abrir cuadro de búsqueda
Abrir de todos modos
Abrir documentación
Abrir editor de búsqueda
Abrir el código
Abrir el editor anterior
Abrir el editor siguiente
Abrir en
Abrir en carpeta local
Abrir en el editor
Abrir en el lateral
Abrir en el navegador
Abrir en modo restringido
Abrir en nueva pestaña
Abrir en nueva ventana
Abrir en terminal externo
Abrir en terminal integrado
Abrir explorador de procesos
Abrir extensión
Abrir herramientas de hoja
Abrir hilo
Abrir información del nodo
Abrir instantánea de archivo
Abrir la Ayuda
Abrir la ventana interactiva
Abrir la vista Puertos
Abrir log eventos
Abrir línea de tiempo
Abrir menú
Abrir menú de hoja
Abrir menú de usuario
Abrir paleta de comandos
Abrir proyecto existente
Abrir reciente
Abrir recientes
Abrir registro
Abrir repositorio
Abrir sala
Abrir script cargado
Abrir selector
Abrir selector de agente
Abrir selector de modelos
Abrir tareas de usuario
Abrir teclado numérico
Abrir terminal
Abrir terminales
Abrir tutorial
Abrir túnel
Abrir una ventana remota
Abrir vista
Abrir vínculo
Abrir vínculo detectado
Abrir área de trabajo
Acceder
Accesibilidad
Acceso
Acceso denegado al marketplace
Acceso fallido
Acceso restringido
Acceso rápido
Acceso sin conexión
Acceso solicitado
Acceso total
Accesorio añadido por
Accesorio emergente
Accesorios activos
Acciones
Acciones de cuenta
Acciones de editor
Acciones de encabezado
Acciones de fila
Acciones de mensaje
Acciones de notificaciones
Acciones de pestaña
Acciones de título
Acciones del lienzo
Acciones disponibles
Acciones rápidas
Acciones sugeridas
Acción
Acción de atención
Acción de código aplicada
Acción de código fuente
Acción de inicio
Acción de origen
Acción negativa
Acción positiva
Acción predeterminada
Aceptar
Aceptar ambos
Aceptar cambios
Aceptar combinación
Aceptar finalización insertada
Aceptar la acción seleccionada
Aceptar la solicitud
Aceptar local
Aceptar línea
Aceptar palabra
Aceptar remoto
Aceptar sugerencia insertada
Aceptar todo
Aceptar y Ejecutar
Acerca de
Acerca de Jodit
Acercar
Acoplar al final
Activando extensiones
Activar
Activar Markdown
Activar asistente de soporte
Activar botón seleccionado
Activar el Modo compacto
Activar encriptación
Activar grabador de prueba
Activar la ejecución continua
Activar micrófono
Activar notificaciones
Activar pantalla completa
Actividad
Actividades
Activo actualmente
Activo y predeterminado
Actualizaciones
Actualizaciones disponibles
Actualización
Actualización automática
Actualización disponible
Actualización necesaria
Actualizada recientemente
Actualizando borrador
Actualizando espacio
Actualizar
Actualizar Cuenta
Actualizar Explorador
Actualizar ahora
Actualizar cambios
Actualizar herramientas
Actualizar la sala
Actualizar lista de módulos
Actualizar nodos
Actualizar nombre de usuario
Actualizar para todos
Actualizar perfil
Actualizar pruebas
Actualizar sala
Actualizar sala privada
Actualizar sala pública
Actualizar sesiones del agente
Actualmente Publicado
Actualmente viendo
Acuses de recibo
Adelante
Adivinado por el contenido
Adjuntar
Adjuntar al chat
Adjuntar archivo
Adjuntar avatar
Adjunto
Adjuntos
Administración
Administración de editores
Administrador
Administrador de nombres
Administrador del dominio
Administrar
Administrar Copilot
Administrar Organización
Administrar acceso
Administrar chat
Administrar cuenta
Administrar cuentas
Administrar extensiones
Administrar extensión
Administrar módulos
Administrar paleta
Administrar tareas automáticas
Advertencia
Advertencia emitida
Advertencia en la línea
Advertencia en posición
Advertencias
Agenda
Agente de usuario
Agente integrado
Agente personalizado
Agentes personalizados
Ago
Agregando más archivos
Agregar
Agregar Widget
Agregar al chat
Agregar archivo al chat
Agregar carpeta
Agregar carpeta al chat
Agregar celda de código
Agregar columna
Agregar comentario de línea
Agregar condición
Agregar configuración
Agregar contexto
Agregar criterio de agrupación
Agregar cuenta conectada
Agregar cursor abajo
Agregar cursor arriba
Agregar cursor debajo
Agregar código
Agregar desde otra aplicación
Agregar dominio
Agregar elemento
Agregar enlace de teclado
Agregar expresión
Agregar fila
Agregar fila de condición
Agregar fila nueva
Agregar filtro
Agregar herramientas al chat
Agregar modelos
Agregar más
Agregar más archivos
Agregar patrón
Agregar pestaña nueva
Agregar por
Agregar puerto
Agregar punto de interrupción
Agregar punto de registro
Agregar registro compuesto
Agregar regla
Agregar repetición anterior
Agregar selección al chat
Agregar servidor
Agregar servidor MCP
Agregar siguiente repetición
Agregar una carpeta
Agregar una clave SSH
Agrupar
Agrupar arriba
Agrupar cambios por archivo
Agrupar cambios por tipo
Agrupar debajo
Agrupar por
Agrupar selección
Ajustar
Ajustar al contenido
Ajustar el tamaño
Ajustar la configuración
Ajustar texto
Ajuste de palabra
Ajuste de texto
Ajustes
Ajustes AI
Ajustes de notificaciones
Ajustes de usuario
Ajustes de voz
Ajustes de vídeo
Ajustes del hilo
Ajustes del proyecto
Ajustes rápidos
Al azar
Al inicio
Al menos un número
Alejar
Alerta
Alertas del sistema
Alineación
Alineación del panel
Alineación horizontal
Alineación inferior
Alineación superior
Alineación vertical
Alineado de texto
Alinear
Alinear Centrado
Alinear Derecha
Alinear Izquierda
Alinear Justificado
Alinear a la derecha
Alinear a la izquierda
Alinear abajo
Alinear al centro
Alinear arriba
Alinear en medio
Alinear entrada rápida arriba
Alinear panel
Almacenamiento
Almacenamiento secreto
Almacenar cambios de trabajo
Almacén
Alojar la cuenta en
Alt
Alt Gr
Altavoz
Alternar autoguardado
Alternar barra de menús
Alternar barra lateral
Alternar bloque
Alternar bloque de comentario
Alternar bloque de código
Alternar búsqueda en tipo
Alternar cambio
Alternar cambios
Alternar caracteres de control
Alternar chat
Alternar cita
Alternar cobertura insertada
Alternar comentario de bloque
Alternar comentario de línea
Alternar cursiva
Alternar detalles de consulta
Alternar diseño
Alternar diseño centrado
Alternar distintivo de vista
Alternar edición
Alternar el chat rápido
Alternar el panel maximizado
Alternar enlace
Alternar la vista alineada
Alternar líneas de cuadrícula
Alternar minimapa
Alternar modo zen
Alternar navegador
Alternar negrita
Alternar palabra completa
Alternar paleta
Alternar panel
Alternar panel derecho
Alternar pantalla completa
Alternar plegado
Alternar plegado recursivo
Alternar punto de interrupción
Alternar reacción
Alternar reemplazar
Alternar regex
Alternar rutas de navegación
Alternar salidas
Alternar subrayado
Alternar tachado
Alternar terminal
Alternar tipo de editor
Alternar visibilidad
Alternar visibilidad del panel
Alternar vista en línea
Alternar vista fijada
Alternar vista insertada
Altura de fila
Ampliar
Ampliar imagen
Ampliar selección
Analítica de datos
Ancho
Ancho de columna
Anclar
Anclar comando
Anclar editor
Animaciones
Animales y naturaleza
Anterior
Anterior Segundo
Anterior problema
Antes de hoy
Anual acumulado
Anular sangría de línea
Anular selección múltiple
Análisis
Apagar
Apagar cámara
Apariencia
Apellido
Apellidos
Apilar verticalmente
Aplicaciones
Aplicación
Aplicación de autenticación
Aplicación desconocida
Aplicando configuración
Aplicando estado
Aplicando estado de IU
Aplicando extensiones
Aplicando fragmentos de código
Aplicando tareas
Aplicar
Aplicar Cambios
Aplicar actualización
Aplicar automáticamente
Aplicar color
Aplicar ediciones
Aplicar en el editor
Aplicar refactorización
Aplicar sangría con espacios
Aporta enlaces de teclado
Aporta fragmentos de código
Aporta patrones de problemas
Aporta puntos de interrupción
Aporta tipos de tarea
Aporta vistas al editor
Aprobación pendiente
Aprobar
Aprobar permisos de widget
Archivados
Archivar
Archivo
Archivo Modificado Desde
Archivo activo
Archivo adjunto
Archivo creado
Archivo de credenciales
Archivo de flujo
Archivo de texto
Archivo de vínculo simbólico
Archivo movido
Archivo omitido
Archivo para subir
Archivo reemplazado
Archivo restaurado
Archivos
Archivos adjuntos
Archivos de imagen
Archivos de mensajes
Archivos de registro
Archivos locales
Archivos para subir
Archivos relacionados
Archivos y carpetas
Argumentos de shell
Argumentos del paquete
Argumentos pasados al servidor
Arrastrar archivos aquí
Arrastrar para actualizar
Arriba
Artículo
Artículos
Ascendente
Asignaciones de teclado
Asignado a
Asignar
Asistentes
Asistido por modelos
Asociación actual
Asunto
Asunto de la sala
Atajos de teclado
Atajos de teclado genéricos
Atajos del teclado
Atajos y ayuda
Atrás
Audio
Audio sin título
Aumentar sangría
Aumentar tamaño de fuente
Aumentar tamaño de terminal
Autenticación
Autenticación Exitosa
Autenticación cancelada
Autenticación fallida
Autenticadores configurados
Autocompletar Emoji
Autocompletar de usuario
Autocompletar espacios
Autocompletar notificación
Autocompletar sala
Autoguardado
Automatizar
Automático
Autor
Autorizar ahora
Autosuma
Avanzado
Avanzar en Editar ubicaciones
Avatar de la sala
Aviso
Aviso legal
Ayuda
Ayuda de accesibilidad
Ayuda de nodo
Ayuda del comando
Ayuda del nodo
Ayuda para entradas disponible
Ayuda remota
Ayuda y acerca de
Ayuda y comentarios
Azul aciano
Añadiendo sala
Añadir
Añadir Clave SSH
Añadir Enlace
Añadir Relación
Añadir a favoritos
Añadir abajo
Añadir alguno ahora
Añadir archivo
Añadir archivos
Añadir campo
Añadir columna
Añadir comentario
Añadir cuenta
Añadir dirección de correo
Añadir documento
Añadir dominio
Añadir dominios SSO
Añadir elemento
Añadir fila
Añadir filtro
Añadir flujo
Añadir foto
Añadir gente
Añadir hoja
Añadir método de pago
Añadir nueva
Añadir nuevo
Añadir nuevo permiso
Añadir nuevo servidor
Añadir número de teléfono
Añadir opción
Añadir persona
Añadir persona contacto
Añadir rango de protección
Añadir remoto
Añadir sala ya existente
Añadir tema
Añadir un espacio
Añadir un nombre definido
Añadir un nuevo servidor
Añadir una Integración
Añadir una clave SSH
Añadir una sala
Añadir usuarios privilegiados
Año
Año anterior
BIC
Bajar
Bajar celda
Banco
Bandeja de entrada
Bandeja de salida
Barra de actividades
Barra de direcciones
Barra de estado
Barra de herramientas
Barra de información
Barra de menú
Barra de menús
Barra de pestañas
Barra de tareas
Barra de título
Barra de título personalizada
Barra espaciadora
Barra lateral
Barra lateral principal
Barra lateral principal oculta
Barra lateral secundaria
Base de datos
Base de datos incompatible
Batería
Biblioteca Excalidraw
Biblioteca enviada
Biblioteca personal
Bien hecho
Bloc de notas
Blog
Bloquar grupo de editores
Bloque de código
Bloque de código anterior
Bloqueado por otro usuario
Bloquear
Bloquear Hasta
Bloquear flujo
Bloquear grupo
Bloquear todo
Bloquear usuarios
Bloquear/desbloquear selección
Bloques de código
Bluetooth
Borde
Borde de lista desplegable
Borde diagonal ascendente
Borde diagonal descendente
Bordes
Borrador
Borrador actual
Borradores
Borrar
Borrar abierto recientemente
Borrar archivo
Borrar avatar
Borrar búsqueda
Borrar cobertura
Borrar columna
Borrar consola
Borrar contenido
Borrar copia de seguridad
Borrar datos personales
Borrar fila
Borrar filtros
Borrar formato
Borrar historial de búsqueda
Borrar historial de comandos
Borrar historial del editor
Borrar idioma para mostrar
Borrar lienzo
Borrar notificación
Borrar organización
Borrar permanentemente
Borrar salida
Borrar salidas de celdas
Borrar selección
Borrar tabla
Borrar terminal
Borrar texto de filtro
Borrar texto de filtros
Borrar todas las salidas
Borrar todo
Borrar todos los datos
Borrar todos los resultados
Botón de dos columnas
Botón de selección
Botón doble
Botón segmentado
Brillo
Burbujas de mensaje
Busca un idioma
Buscando actualizaciones
Buscando correcciones rápidas
Buscar
Buscar actualizaciones
Buscar anterior
Buscar archivo
Buscar bloque
Buscar con selección
Buscar configuración
Buscar datos adjuntos
Buscar de nuevo
Buscar en archivos
Buscar en carpeta
Buscar en el historial
Buscar en la ayuda
Buscar en selección
Buscar entrada para restaurar
Buscar espacios
Buscar extensiones
Buscar filtros
Buscar flujos
Buscar iconos
Buscar imágenes
Buscar nodos desconocidos
Buscar nodos inválidos
Buscar patrones de exclusión
Buscar patrones de inclusión
Buscar recursos
Buscar selección anterior
Buscar selección siguiente
Buscar sesión de agente
Buscar siguiente
Buscar texto
Buscar widgets
Buscar y reemplazar
Buscar y seleccionar
Buscar área de trabajo
Buzón
Búsqueda
Búsqueda avanzada
Búsqueda con IA
Búsqueda con argumentos
Búsqueda de mensajes
Búsqueda rápida
Búsqueda vacía
Búsquedas recientes
CC
CCO
CIF
CONSOLA DE DEPURACIÓN
Caché
Caché local incompatible
Caja de herramientas
Calendario
Calendario de planificación
Calendarios
Calle
Cambiando de perfil
Cambiar
Cambiar Protocolo de puerto
Cambiar Relación
Cambiar ajuste
Cambiar al agente siguiente
Cambiar al modelo siguiente
Cambiar al tema claro
Cambiar al tema oscuro
Cambiar asunto
Cambiar carga
Cambiar color
Cambiar contraseña
Cambiar criterio de ordenación
Cambiar de plan
Cambiar disposición
Cambiar dispositivo de entrada
Cambiar editor
Cambiar enlace de teclado
Cambiar grupo
Cambiar icono
Cambiar la configuración
Cambiar la contraseña
Cambiar la descripción
Cambiar los permisos
Cambiar modelo
Cambiar modo
Cambiar modo de lenguaje
Cambiar nombre
Cambiar nombre de usuario
Cambiar nombre del terminal
Cambiar perfil
Cambiar presentación
Cambiar rama local
Cambiar tamaño de columna
Cambiar tema
Cambiar terminal
Cambiar terminal activo
Cambiar todas las ocurrencias
Cambio anterior
Cambio siguiente
Cambios
Cambios Remotos
Cambios al commit
Cambios en la nube
Cambios entrantes
Cambios locales
Cambios pendientes del chat
Cambios preparados
Cambios salientes
Cambios sin mergear
Campana de terminal
Campañas
Campo de búsqueda
Campo obligatorio
Campos obligatorios
Canal
Cancelación de eco
Cancelar
Cancelar Bisect
Cancelar autocompletar
Cancelar búsqueda
Cancelar carga
Cancelar división del terminal
Cancelar edición
Cancelar editado
Cancelar prueba gratuita
Cancelar responder al mensaje
Cancelar serie de pruebas
Cancelar solicitud
Cancelar subida
Cancelar suscripción
Cancelar todo
Cancele la depuración
Cantidad
Capturando tareas de prueba
Características de extensión
Características esenciales
Carga errónea
Cargador de archivos
Cargando
Cargando Extensiones
Cargando Flujos
Cargando Paleta
Cargando biblioteca
Cargando catálogos
Cargando catálogos de Nodos
Cargando credenciales de nodo
Cargando datos
Cargando detalles de cobertura
Cargando detalles del paquete
Cargando encuestas
Cargando escena
Cargando la nueva sala
Cargando previsualización
Cargando proyecto
Cargando sugerencias
Cargar
Cargar desde Cloud
Cargar desde un archivo
Cargar desde un enlace
Cargar imagen
Cargar más
Cargar más elementos
Cargar más encuestas
Cargar un archivo
Cargo
Caritas y personas
Carpeta
Carpeta de confianza
Carpeta de vínculo simbólico
Carpetas
Casilla de selección
Categoría
Categorías
Celda
Celdas
Celdas de código
Centra el cursor anterior
Centra el cursor siguiente
Centrado
Centrar
Centrar celda activa
Centrar horizontalmente
Centrar verticalmente
Centrarse en el panel
Centro de ayuda
Centro de comandos
Centro de coste
Centro de notificaciones
Cerrando sesión
Cerrar
Cerrar Grupo
Cerrar banner
Cerrar barra lateral
Cerrar carpeta
Cerrar chat rápido
Cerrar cobertura de prueba
Cerrar con conflictos
Cerrar conexión remota
Cerrar cuadro de diálogo
Cerrar diálogo
Cerrar editor
Cerrar editor anclado
Cerrar el popover
Cerrar flujo
Cerrar grupo de editores
Cerrar guardados
Cerrar herramientas de hoja
Cerrar menú de usuario
Cerrar otros
Cerrar pestaña
Cerrar sesión
Cerrar todo
Cerrar todos los editores
Cerrar ventana
Cerrar vista previa
Cerrar widget de reemplazo
Cerrar área de trabajo
Cerró una encuesta
Chat
Chat insertado
Chats
Choose an account
Ciclo de facturación
Ciclo de facturación actual
Cierre de sesión exitoso
Cita
Ciudad
Ciudad o Municipio
Claro
Claro por defecto
Clases CSS
Clasificar
Clasificar en orden ascendente
Clasificar por
Clave
Clave API
Clave SSH
Clave actual
Clave de acceso
Clave de encriptación
Clave de encriptación inválida
Clave de estado
Clave de respaldo almacenada
Clave de seguridad
Clave de seguridad incorrecta
Clave de seguridad inválida
Clave privada autofirmada
Clave privada maestra
Clave verificada
Claves SSH
Claves de grabación
Clic de ratón
Click para copiar
Cliente
Clientes
Clientes potenciales
Clonar el repositorio Git
Clonar proyecto
Clonar repositorio
Clonar un proyecto
Cobertura de instrucción
Cobertura de prueba
Codificación del editor
Coincidencia anterior
Coincidencia aproximada
Coincidencia de archivo
Coincidencia siguiente
Coincidir con cualquiera
Coincidir todo
Colaboración en directo
Colapsar elementos
Colapsar todas las categorías
Colección Incorrecta
Colgar
Color
Color de fuente
Color de relleno
Color del borde
Color del texto
Color opcional del icono
Color personalizado
Color predeterminado
Colores
Colores para tokens semánticos
Colores recientes
Columna
Columna de ordenado
Columnas
Comando Autocompletar
Comando Confirmar terminal
Comando anclado
Comando correcto
Comando de terminal correcto
Comando desconocido
Comandos
Comandos para ejecutar
Combinar
Combinar celdas
Combinar celdas seleccionadas
Combinar horizontalmente
Combinar todo
Combinar verticalmente
Combinar y centrar
Comentar celdas seleccionadas
Comentario
Comentarios
Comentarios enviados
Comenzando la exportación
Comida y bebida
Comience con
Comienza el
Comienzo
Compara los emojis
Comparando contra
Comparar
Comparar Versiones
Comparar archivo activo con
Comparar cambios
Comparar con el archivo
Comparar con la anterior
Comparar con local
Comparar con línea base
Comparar con seleccionados
Comparar seleccionados
Comparar versión con
Compartido conmigo
Compartidos
Compartir
Compartir contenido
Compartir enlace al usuario
Compartir enlace de invitación
Compartir la sala
Compartir pantalla
Compartir toda la pantalla
Compartir ubicación
Compartir usuario
Compartió una ubicación
Compatibilidad del motor
Complementos
Completar con conflictos
Completar la verificación
Completar perfil
Componente
Comportamiento tóxico
Compras
Compre la versión completa
Comprimiendo imágenes
Comprimir
Comprimir grupo
Comprobando actualizaciones
Comprobando servidor
Con errores
Conectar
Conectar billetera
Conectar cuenta
Conectar nuevo dispositivo
Conexiones
Conexión
Conexión fallida
Conexión interrumpida
Conexión perdida
Confiar
Confiar en elemento primario
Configuración
Configuración de Carpeta
Configuración de Payload
Configuración de accesibilidad
Configuración de chat
Configuración de filtro
Configuración de telemetría
Configuración de usuario
Configurando claves
Configurar
Configurar anuncio
Configurar chat
Configurar chat insertado
Configurar cliente Git
Configurar credenciales
Configurar diseño
Configurar editores
Configurar ficheros proyecto
Configurar herramientas
Configurar idioma de pantalla
Configurar instrucciones
Configurar la clave
Configurar la visibilidad
Configurar límite
Configurar mensajes seguros
Configurar perfiles de prueba
Configurar pestañas
Configurar predeterminado
Configurar sonido
Configurar tarea
Configurar tareas
Configurar tema de color
Configurar una tarea
Confirma la contraseña
Confirmación
Confirmar
Confirmar Generación
Confirmar antes de cerrar
Confirmar cambios
Confirmar contraseña
Confirmar copia
Confirmar despublicación
Confirmar duplicado
Confirmar eliminación
Confirmar frase de contraseña
Confirmar instanciación
Confirmar movimiento
Confirmar para continuar
Confirmar publicación
Confirme la contraseña
Confirme la restauración
Conflictos de formateador
Conjunto de herramientas vacío
Conjuntos de herramientas
Conmutador de configuración
Conozca los aspectos básicos
Consejos de seguridad
Consejos y trucos
Conservar todas las ediciones
Consigue ayuda
Consola
Consulta
Consultar primero
Consultas
Contabilidad
Contactar
Contacto
Contacto de emergencia
Contactos
Contar palabras
Contenedor de elementos
Contenido de la escena
Contenido del Evento
Contenido del editor
Contenido ilegal
Contenido numérico
Contexto de archivo actual
Contexto vinculado
Contextos de menú
Contiene citas
Contiene contenido necesario
Contiene elementos eliminables
Contiene elementos resaltados
Continuar
Continuar chat en
Continuar proceso
Continuar trabajando en
Continuar y restablecer
Contraer
Contraer editor
Contraer entrada de celda
Contraer notificación
Contraer toda la cobertura
Contraer todas las diferencias
Contraer todas las pruebas
Contraer todo
Contraer todos los comentarios
Contraer todos los elementos
Contraseña
Contraseña actual
Contraseña incorrecta
Contraseña nueva
Contraseña oculta
Contraseñas
Contrato
Contratos
Control
Control automático de volumen
Control de cambios
Control de código fuente
Control de versiones
Control deslizante
Controlador de URL
Controles de chat
Controles de diseño
Controles de navegación
Conversaciones
Conversaciones recientes
Conversación
Convertir en número
Convertir en público
Convertir sangría
Convertir sangría en espacios
Cookies
Copia de seguridad
Copia la siguiente URL
Copia local
Copiado en el portapapeles
Copiando
Copiar
Copiar Expresión
Copiar ID del comando
Copiar PNG al portapapeles
Copiar URL elemento
Copiar al portapapeles
Copiar campo
Copiar carpeta
Copiar carpetas
Copiar celda
Copiar celda inferior
Copiar celda superior
Copiar comando
Copiar comando y salida
Copiar como
Copiar como HTML
Copiar como expresión
Copiar configuración como JSON
Copiar desde
Copiar dirección
Copiar dirección local
Copiar en Configuración
Copiar enlace
Copiar enlace al hilo
Copiar enlace de invitación
Copiar especial
Copiar estilo de grupo
Copiar estilos
Copiar fila
Copiar formato
Copiar fuente al portapapeles
Copiar línea abajo
Copiar línea arriba
Copiar línea cambiada
Copiar línea eliminada
Copiar líneas cambiadas
Copiar líneas eliminadas
Copiar mensaje
Copiar nodos seleccionados
Copiar origen matemático
Copiar perfil desde
Copiar ruta
Copiar ruta al elemento
Copiar ruta de acceso
Copiar salida
Copiar salida como HTML
Copiar salida de celda
Copiar selección
Copiar texto
Copiar todo
Copiar título de comando
Copiar valor
Copiar vínculo
Copiar y borrar selección
Copiar y cerrar
Copiar y continuar
Copiar último comando
Copilot Business
Copilot Free
Copilot Pro
Correcciones rápidas
Corrección rápida
Corrección rápida del terminal
Correcto
Corrector ortográfico
Corregir automáticamente
Corregir con IA
Corregir error de celda
Corregir todo
Correo
Correo Enviado
Correo de verificación
Correo electrónico
Correo no deseado
Correos
Correos electrónicos
Correspondencia
Corrige el problema adjunto
Corrige los problemas adjuntos
Cortar
Cortar celda
Cortar nodos seleccionados
Cortar selección
Creado
Creado el
Creado por
Creando
Creando HTML
Creando configuración
Creando fragmentos de código
Creando resultado
Creando tareas
Crear
Crear Organización
Crear Proyecto
Crear archivo
Crear archivos de proyecto
Crear canal
Crear carpeta
Crear conversación
Crear conversación en grupo
Crear cuenta
Crear dominio
Crear el primer usuario
Crear encuesta
Crear enlace
Crear entrada
Crear internamente
Crear mosaico
Crear nombre de usuario
Crear nueva organización
Crear nueva sala
Crear nueva terminal
Crear opciones
Crear rama
Crear sala
Crear sala de vídeo
Crear subflujo
Crear un enlace
Crear un espacio
Crear un nuevo espacio
Crear una cuenta
Crear una encuesta
Crear una nueva sala
Crear una sala
Crear una sala nueva
Crear una sala privada
Crear una sala pública
Crear y ejecutar tarea
Ctrl
Cuadro combinado
Cuadro combinado múltiple
Cuadro de texto
Cualquier número
Cuarto trimestre
Cuenta
Cuenta actual
Cuenta del usuario actual
Cuenta verificada con éxito
Cuentas
Cuentas conectadas
Cuentas empresariales
Cursiva
Cursor Deshacer
Cursor Rehacer
Cursor hacia abajo
Cursor hacia arriba
Cursores secundarios quitados
Círculo
Código
Código Hexadecimal
Código QR
Código TOTP
Código con extensiones
Código de autorización offline
Código de error desconocido
Código de respaldo
Código de sesión
Código de verificación
Código postal
Código relacionado
Códigos de respaldo
DNI
Dar formato al documento
Datos
Datos bancarios
Datos de contacto
Datos de uso
Datos del usuario
Datos personales
De
De confianza
De confianza para Microsoft
De otros
Declaración de privacidad
Decoraciones de diferencias
Decoradores de color
Definiciones de tipo
Definición del ajuste
Definir clasificación
Definir como estándar
Definir enlace de teclado
Definir filtros
Definir grupos
Dejar de grabar
Dejar de ignorar
Dejar de maximizar
Dejar de silenciar
Dejar vacío
Del perfil predeterminado
Delimitador de la selección
Delimitar con
Demasiadas llamadas
Denunciar ante los moderadores
Denunciar contenido
Denunciar la sala entera
Departamento
Dependencias
Depurar
Depurar de todos modos
Depurar la última ejecución
Depurar prueba
Depurar pruebas
Depurar pruebas con errores
Depurar scripts cargados
Depurar todas las pruebas
Depure la prueba
Derecha
Des-preparar cambio
Desactivar
Desactivar cuenta
Desactivar ejecución continua
Desactivar el Modo compacto
Desactivar encriptación
Desactivar las actualizaciones
Desactivar usuario
Desagrupar
Desagrupar selección
Desanclar editor
Desarrollador
Desasociar sesión
Desbloqueado exitosamente
Desbloquear
Desbloquear grupo
Desbloquear grupo de editores
Desbloquear todo
Desbloqueo Fallido
Descargando
Descargando VSIX
Descargando actualización
Descargando registros
Descargar
Descargar VSIX
Descargar actualización
Descargar apps
Descargar datos de extensión
Descargar registros
Descargar todo
Descargas
Descartar
Descartar archivo grabado
Descartar cambios
Descartar ediciones
Descartar refactorización
Descartar y crear
Descendente
Descifrar fuente del evento
Desconectar
Desconectar agente remoto
Desconectar cuenta
Desconectar de todas formas
Desconectar y suspender
Descripción
Descripción de la biblioteca
Descripción de la regla
Descripción del color temático
Descripción del distintivo
Descripción del flujo
Descripción del permiso
Descripción del subflujo
Descripción del tutorial
Descuento
Desde el principio
Desde plantilla
Desde un hilo
Deseleccionar todas las filas
Deseleccionar todo
Deseleccionar todos
Desencadenar sugerencia
Desfijar
Deshabilitado
Deshabilitar
Deshabilitar el anuncio
Deshabilitar el patrón
Deshabilitar el sonido
Deshabilitar flujo
Deshabilitar iconos de archivo
Deshabilitar resaltado ambiguo
Deshabilitar todo
Deshabilite la característica
Deshacer
Deshacer / Rehacer
Deshacer aceptar
Deshacer ediciones
Deshacer ediciones de chat
Deshacer edición
Deshacer la última solicitud
Deshacer marca como controlada
Deshacer todas las ediciones
Desinstalando extensión
Desinstalar
Desinstalar extensión
Desinstalar todas
Desmarcar fila
Desmarcar todo
Desplazamiento bloqueado
Desplazar al comando anterior
Desplazar al comando siguiente
Desplazar al final
Desplazar al principio
Desplazar columna hacia abajo
Desplazar columna hacia arriba
Desplazar hacia adelante
Desplazar hacia atrás
Desplazarse hacia abajo
Desplazarse hacia arriba
Desplegar
Desplegar Todas las Regiones
Desplegar celda
Desplegar de forma recursiva
Desplegar grupo
Desplegar nodo
Desplegar todo
Desplegar/Ocultar
Despreparar todos los cambios
Desproteger hoja de cálculo
Después de hoy
Destacados
Destinatario
Destinatarios
Destinos de notificaciones
Desvincular texto
Detalles
Detalles de la sesión
Detalles de mensaje
Detalles del commiter
Detalles del error
Detección automática
Detección de lenguaje
Detectando Kernels
Detectando herramientas
Detectando pruebas
Detectar automáticamente
Detectar sangría del contenido
Detener
Detener Bisect
Detener Flujos
Detener captura de pantalla
Detener depuración
Detener dictado
Detener edición de celda
Detener ejecución
Detener ejecución continua
Detener enrutamiento de puerto
Detener grabación de audio
Detener grabación de video
Detener la búsqueda
Detener la extensión Bisect
Detener proceso
Detener servidor
Detener sesión
Deteniendo hosts de extensión
Devolver llamada
Diagrama Mermaid
Diapositiva
Diapositivas
Dibujar
Dic
Diciembre
Direcciones de correo
Direcciones de la sala
Direcciones locales
Direcciones publicadas
Dirección
Dirección IP
Dirección Texto
Dirección URL
Dirección de correo
Dirección de entrega
Dirección de envío
Dirección de facturación
Dirección de la sala
Dirección desconocida
Dirección local
Dirección principal
Dirección reenviada
Directivas de la organización
Disco local
Diseño
Diseño centrado
Diseño de la columna
Diseño de página
Diseño del editor
Diseño del mensaje
Diseño mixto
Disminuir sangría
Disminuir tamaño de fuente
Disminuir tamaño de letra
Disponibilidad
Disponible en F-Droid
Disponible en Google Play
Disposición
Dispositivo
Dispositivo de usuario
Dispositivo por defecto
Dispositivo verificado
Dispositivos
Dispositivos activos
Dispositivos conectados
Dispositivos de audio
Dispositivos de entrada
Dispositivos de salida
Dispositivos de vídeo
Distribución del teclado
Distribuir horizontalmente
Distribuir verticalmente
Dividir
Dividir Abajo
Dividir Arriba
Dividir Derecha
Dividir Editor Abajo
Dividir Editor Arriba
Dividir Editor Derecho
Dividir Editor Ortogonal
Dividir Izquierda
Dividir celda
Dividir editor
Dividir editor en grupo
Dividir en Grupo
Dividir hacia abajo
Dividir hacia arriba
Dividir hacia la izquierda
Dividir horizontal
Dividir terminal
Dividir terminal con perfil
Dividir vertical
Dividir y mover
Divisa
Diálogo de arrastre
Diálogo para datos técnicos
Doble clic para desplegar
Documentación
Documento
Documento Relacionado
Documento bloqueado
Documento en blanco
Documento modificado
Documentos
Dom
Dominios verificados
Dos columnas
Dos columnas inferiores
Dos filas
Duplicar
Duplicar selección
Duplicar sin guardar cambios
Duración
Década anterior
Día compl
Días
EXPLORADOR
Ecuación
Ediciones de chat
Ediciones del mensaje
Ediciones deshechas
Ediciones guardadas
Ediciones sugeridas
Edición
Edición de chat
Edición de hoja
Edición enmascarada
Edición mejorada
Edición tomada
Editado desde
Editando el Tablero
Editar
Editar Enlace
Editar Incluir elemento
Editar JSON
Editar Relación
Editar Todo
Editar archivo
Editar archivo de indicación
Editar asunto
Editar celda
Editar condición
Editar condición de función
Editar cuenta
Editar código
Editar dependencias proyecto
Editar descripción proyecto
Editar dirección
Editar elemento
Editar elemento de exclusión
Editar encuesta
Editar entrada almacenada
Editar expresión
Editar fila
Editar imagen
Editar línea
Editar mensaje
Editar nodo seleccionado
Editar nombre
Editar objeto extra
Editar perfil
Editar plantilla subflujo
Editar punto de interrupción
Editar puntos de interrupción
Editar ruta de acceso
Editar solicitud
Editar texto / añadir etiqueta
Editar valores
Editar vínculo
Editor
Editor Markdown
Editor Visual
Editor anterior
Editor de JSON
Editor de archivos binarios
Editor de buffer
Editor de búsqueda
Editor de combinación
Editor de confianza & instalar
Editor de configuraciones
Editor de código
Editor de diferencias
Editor de diferencias binario
Editor de errores
Editor de expresiones JSONata
Editor de perfiles
Editor de preferencias
Editor de texto
Editor de texto enriquecido
Editor de vistas web
Editor final de línea
Editor siguiente
Editor usado anterior
Editores abiertos
Editores personalizados
Ejecución y depuración
Ejecutando extensiones
Ejecutando pruebas
Ejecutar
Ejecutar archivo activo
Ejecutar búsqueda
Ejecutar celda
Ejecutar comando
Ejecutar comando de chat
Ejecutar comando reciente
Ejecutar comandos
Ejecutar como comando
Ejecutar con cobertura
Ejecutar código
Ejecutar el archivo activo
Ejecutar el texto seleccionado
Ejecutar en Terminal
Ejecutar entrada REPL
Ejecutar hasta el cursor
Ejecutar indicación
Ejecutar la celda
Ejecutar o depurar
Ejecutar primero
Ejecutar prueba
Ejecutar prueba con cobertura
Ejecutar pruebas
Ejecutar pruebas con cobertura
Ejecutar sin depuración
Ejecutar tarea
Ejecutar tarea de compilación
Ejecutar tarea de prueba
Ejecutar texto seleccionado
Ejecutar todas las pruebas
Ejecutar todo
Ejecutar usando el perfil
Ejecutar varios comandos
Ejecute la prueba
Ejemplo de entrega
Ejemplos
El del Navegador
El email ya existe
El proyecto ya existe
El próximo año
El tamaño predeterminado
El usuario ya existe
El árbol contiene advertencias
El árbol contiene errores
El árbol contiene problemas
Elegir archivo
Elegir de los existentes
Elegir dónde descargar
Elegir el tema
Elegir espacios
Elegir idioma
Elegir una organización
Elemento
Elemento de lista
Elemento de árbol
Elemento relacionado
Elementos
Elementos de desbordamiento
Elementos disponibles
Elementos eliminados
Elementos enviados
Elementos ocultos
Elementos por página
Elige Año
Elige el mes
Elige fecha
Elige un idioma
Eliminado
Eliminado En
Eliminado correctamente
Eliminados
Eliminar
Eliminar Carpeta
Eliminar Clave de Acceso
Eliminar Recurso
Eliminar accesorio
Eliminar archivo
Eliminar cambios de trabajo
Eliminar celda
Eliminar clave
Eliminar columna
Eliminar columna seleccionada
Eliminar criterio de filtro
Eliminar cuenta
Eliminar cuenta conectada
Eliminar de la biblioteca
Eliminar definitivamente
Eliminar derecho
Eliminar documento
Eliminar dominio
Eliminar fila
Eliminar fila seleccionada
Eliminar filtro
Eliminar hoja de cálculo
Eliminar izquierda
Eliminar la imagen
Eliminar línea
Eliminar líneas duplicadas
Eliminar mensajes recientes
Eliminar método de pago
Eliminar nodos
Eliminar número de teléfono
Eliminar número telefónico
Eliminar palabra
Eliminar para todos
Eliminar perfil
Eliminar permanentemente
Eliminar rama
Eliminar rango de protección
Eliminar regla
Eliminar relación
Eliminar repositorio remoto
Eliminar ruta de acceso
Eliminar todo
Eliminar todos los terminales
Eliminar variable de entorno
Eliminar vista
Eliminar y reconectar
Email
Email verificado
Emoji
Empezar
Empezar directo
Empezar retransmisión de audio
Empezar una conversación
Empleado
Empleados
Empresa
En curso
En desuso
En directo
En ejecución
En línea
En modo restringido
En pausa
En preparación
En reposo
En todos los flujos
Encabezado
Encabezado de grupo
Encender cámara
Encontrar amigos
Encontrar gente
Encontrar mi ubicación
Encriptación habilitada
Encryption disabled
Encuesta
Encuesta abierta
Encuesta cerrada
Encuestas
Encuestas activas
Encuestas anteriores
Ene
Enero
Enfocar Explorador de archivos
Enfocar barra de título
Enfocar búsqueda de resultados
Enfocar cursor anterior
Enfocar el siguiente cursor
Enfocar entrada anterior
Enfocar entrada de chat
Enfocar la parte anterior
Enfocar la parte siguiente
Enfocar la primera celda
Enfocar la última celda
Enfocar lista de chats
Enfocar rutas de navegación
Enfocar siempre el terminal
Enfocar siguiente entrada
Enfocar terminal
Enlace
Enlace Interno
Enlace copiado al portapapeles
Enlace de teclado
Enlace de verificación
Enlace para compartir
Enlaces
Enlaces de teclado
Enlazar Nodos
Entendido
Entrada
Entrada REPL
Entrada borrada
Entrada de chat insertado
Entrada de fecha
Entrada de fecha dinámica
Entrada de fecha/hora
Entrada de foco
Entrada de hora
Entrada de terminal
Entrada de varios valores
Entrada derecha actual
Entrada informativa
Entrada inválida
Entrada izquierda actual
Entrada múltiple
Entrada rápida
Entrada validada correctamente
Entradas
Entre el nombre
Entre nombre de carpeta
Entrega
Enumerar anuncios de señal
Enumerar servidores
Enumerar sonidos de señal
Enviados
Enviando
Enviando invitación
Enviar
Enviar SMS
Enviar acuses de recibo
Enviar al agente
Enviar al fondo
Enviar archivo grabado
Enviar archivos
Enviar atrás
Enviar comentarios
Enviar como mensaje
Enviar correo electrónico
Enviar denuncia
Enviar email
Enviar invitaciones
Enviar mensaje
Enviar mensajes
Enviar más tarde
Enviar reacciones
Enviar registros
Enviar registros de depuración
Enviar secuencia
Enviar señal
Enviar todo
Enviar un mensaje
Enviar un mensaje cifrado
Enviar una pegatina
Enviar una respuesta
Enviar una respuesta cifrada
Enviar y recibir
Enviar/Recibir
Envía un mensaje directo
Envío
Envío realizado con éxito
Envíos
Equipo
Equipos
Error
Error - Contenido mezclado
Error al descifrar adjunto
Error al descifrar imagen
Error al enviar registros
Error de Git
Error de comando
Error de comunicación
Error de conexión
Error de dispositivo
Error de inspección
Error de subida
Error de validación
Error del comando
Error del servidor
Error desconocido
Error desconocido del servidor
Error en desactivar usuario
Error en la línea
Error en la posición
Error en la subida
Error en la tarea
Errores
Escanear código QR
Escoja una organización
Esconder flujo
Esconder otros flujos
Esconder temas
Esconder todos los flujos
Escriba algo
Escriba para buscar
Escriba para buscar símbolos
Escriba para filtrar
Escriba texto para buscar
Escriba texto para filtrar
Escriba un nombre
Escriba un nombre nuevo
Escriba un nuevo comentario
Escriba un número válido
Escriba un título
Escriba una contraseña
Escribe algo
Escribe una opción
Escribiendo en el archivo
Escribir comando
Escribir entrada de búsqueda
Escribir nuevo valor
Escritorio
Esfera de reloj
Espacio
Espacio de trabajo
Espacio de trabajo personal
Espacio privado
Espacio público
Espacio sin nombre
Espacio usado
Espacios con acceso
Especificar URL del servidor
Especificar un servidor base
Especifique los detalles
Esperado por una respuesta
Esquema
Esquema de tema inválido
Esquema del recurso
Esta semana
Establecer agente
Establecer como predeterminado
Establecer como primario
Establecer contraseña
Establecer dimensiones fijas
Establecer el perfil
Establecer entrada controlada
Establecer estilo de celda
Establecer estilo de columna
Establecer estilo de fila
Establecer etiqueta de puerto
Establecer idioma para mostrar
Establecer nivel de registro
Establecer nueva contraseña
Establecer por defecto
Establecer punto focal
Establecer rango de protección
Establecer tema
Establecer valor
Establecer valor de celda
Establecer área de recorte
Establecible globalmente
Estableciendo id
Estado
Estado de la extensión
Estado de la sala
Estado de navegación
Estado de objeto
Estado de plegado
Estado del host pty
Estadísticas
Estadísticas para nerds
Este equipo
Este mes
Estilo
Estilo de cadenas
Estilo de enumeraciones
Estilo de estructuras
Estilo de grupo copiado
Estilo de interfaces
Estilo de parámetros
Estilo de propiedades
Estilo de tipos
Estilo de trazo
Estilo de variables
Estilo del borde
Estilo del trazo
Estilo para clases
Estilo para comentarios
Estilo para etiquetas
Estilo para eventos
Estilo para expresiones
Estilo para funciones
Estilo para macros
Estilo para números
Estilo para operadores
Estilo para palabras clave
Estilos
Estilos CSS
Estilos copiados
Estimación
Estás al día
Estás desconectado
Estás en
Estás ignorando actualmente
Estás presentando
Etapa
Etiqueta
Etiqueta de objeto
Etiqueta de puerto
Etiqueta para la opción
Etiquetas
Etiquetas de puerto
Evento
Eventos
Eventos de activación
Evita años recientes
Evita secuencias
Evitar enlace de flechas
Examinar
Examinar extensiones populares
Examinar recursos
Examinar temas de color
Excluir el patrón
Existencias
Expandir
Expandir Fila
Expandir citas
Expandir elementos
Expandir entrada de celda
Expandir grupo de editores
Expandir mapa
Expandir notificación
Expandir recursivamente
Expandir sección
Expandir selección
Expandir selección de línea
Expandir selección hacia abajo
Expandir todas las categorías
Expandir todas las diferencias
Expandir todo
Expandir todos los comentarios
Expandir todos los elementos
Explicar error de celda
Explicar los cambios
Explorador de archivos
Explorador de procesos
Explorador de pruebas
Explorador de verificación
Explorador remoto
Explorador simple
Explorar ajustes
Explorar bibliotecas
Explorar canales
Explorar por Carpeta
Explorar servidores MCP
Exportación cancelada
Exportado con éxito
Exportar
Exportar a CSV
Exportar a PDF
Exportar chat
Exportar claves de sala
Exportar claves manualmente
Exportar como
Exportar como imagen
Exportar conversación
Exportar imagen
Exportar nodos
Exportar perfil
Exportar registros
Expresión para inspeccionar
Extensiones
Extensiones de archivo
Extensiones del lenguaje
Extensiones en ejecución
Extensión Bisect
Extensión abierta
Extensión de VS Code
Extensión desconocida
Extensión local
Extensión privada
Extra negrita
Extraer
Extraer todo
Factura
Facturación
Facturado anualmente
Facturas
Falta el correo electrónico
Falta información obligatoria
Faltan algunas dimensiones
Faltan datos de sesión
Faltan los módulos necesarios
Familia de letra
Familia y amigos
Favoritos
Fax
Feb
Febrero
Fecha
Fecha antes de
Fecha de alta
Fecha de caducidad
Fecha de contratación
Fecha de creación
Fecha de entrega
Fecha de factura
Fecha de fin
Fecha de finalización
Fecha de inicio
Fecha de modificación
Fecha de nacimiento
Fecha de pedido
Fecha de vencimiento
Fecha del pedido
Fecha después de
Fecha y hora
Fechas
Fechas individuales
Ficha del empleado
Fijados
Fijar
Fila
Filas
Filas por página
Filtrado por
Filtrando pruebas
Filtrar
Filtrar cobertura por prueba
Filtrar comentarios
Filtrar dispositivos
Filtrar entradas
Filtrar escala de tiempo
Filtrar las extensiones
Filtrar por
Filtrar por tipo
Filtrar posiciones
Filtrar problemas
Filtrar resultados
Filtre elementos al buscar
Filtro
Filtro Enfocar comentarios
Filtro activo
Filtro de facetas
Filtros
Fin
Final
Final de expresión inesperado
Finaliza el
Finalizar
Finalizar el proceso
Finalizar tarea
Firma
Firma cruzada
Firmas
Flecha curva
Flecha hacia abajo
Flecha hacia arriba
Flecha hacia la derecha
Flecha hacia la izquierda
Flujo actual
Flujo de Trabajo
Flujos Modificados
Flujos detenidos
Flujos escondidos
Flujos iniciados
Focalizar Grupo Editor Derecho
Focalizar Último grupo Editor
Foco en la búsqueda
Fondo
Fondo de lista desplegable
Fondo del lienzo
Forma de pago
Formas
Formatea todo el archivo
Formateado con markdown
Formato
Formato condicional
Formato de parámetro inválido
Formato numérico inválido
Forzar Desbloqueo
Foto de perfil
Fragmento de código
Fragmento de código vacío
Fragmento del usuario global
Fragmentos de código
Fragmentos existentes
Frase de contraseña
Frase de seguridad
Frase de seguridad incorrecta
Frase secreta
Fuente
Fuente original del evento
Fuera de la oficina
Funcionalidad en desarrollo
Funcionalidades futuras
Funciones
Funciones disponibles
Función
Función donde interrumpir
Fusionar selección
Fusión Git abortado
Fusión Git completado
Fórmulas
GSS Delegation Credential
Generado por IA
General
Generando miniaturas
Generando vínculo
Generar
Generar Nueva Clave API
Generar clave
Generar código
Generar instrucciones del chat
Generar un archivo ZIP
Gestionar
Gestionar aplicaciones
Gestionar clientes
Gestionar cuenta
Gestionar dispositivos
Gestionar dominio
Gestionar dominios verificados
Gestionar eventos
Gestionar eventos fijados
Gestionar paleta
Gestionar rama remota
Gestionar suscripción
Gestionar usuarios
Gestionar vistas
Gestión de Cuenta Keycloak
Gestión de Paleta
Gestión de dominio
Gestión de la cuenta
Gestión de usuarios
Gestor de integraciones
Gestor de integración
Girar botón
Girar hacia abajo
Girar hacia arriba
Girar horizontalmente
Girar texto
Girar verticalmente
Git remotes
Glifo de dibujo
Global
Google Drive
Grabación
Grabación de voz detenida
Grabación de voz iniciada
Grabador de prueba
Grabando sesión de terminal
Grabar sesión de terminal
Grabar video
Gramática
Gratis
Gris
Gris claro
Gris oscuro
Gris pálido
Grosor del trazo
Grupo
Grupo anterior
Grupo de botones segmentados
Grupo de notificaciones leído
Grupo siguiente
Grupo sin nombre
Grupos
Gráfico
Gráficos
Guardados
Guardando
Guardando copias de trabajo
Guardando historial local
Guardar
Guardar archivo local
Guardar borrador
Guardar cambios
Guardar como
Guardar como mosaico
Guardar con Encoding
Guardar con conflictos
Guardar datos de extensión
Guardar de todos modos
Guardar editado
Guardar en
Guardar en Librería
Guardar en archivo
Guardar en archivo actual
Guardar en disco
Guardar en el disco
Guardar imagen
Guardar perfil
Guardar perfil actual como
Guardar salida como
Guardar sin formato
Guardar todo
Guardar todos los archivos
Guardar valores de ajustes
Guardar vista
Guardar y cerrar
Guardar y reintentar
Guardar área de trabajo
Guía de usuario Jodit
Género
Habilita completar pestañas
Habilitado
Habilitar
Habilitar Clave API
Habilitar el patrón
Habilitar extensión
Habilitar flujo
Habilitar modo de inserción
Habilitar nodos seleccionados
Habilitar sonido
Habilitar y cargar
Hacer un recorrido
Hacer una acción
Hacia abajo
Hacia arriba
Hacia delante
Haga clic para expandir
Haga clic para mostrar
Handle del botón deslizante
Haz clic para copiar
Hecho
Hecho con Excalidraw
Heredado de
Herramientas
Herramientas de administración
Herramientas de desarrollo
Hipervínculo
Historial
Historial de commits
Historial de encuestas
Historial de foco
Historial de versiones
Historial del editor REPL
Historial del proyecto
Historial local
Hitos
Hoja
Hoja actual
Hoja de cálculo
Hojas
Hora
Hora anterior
Hora de activación
Hora de actualización
Hora de finalización
Hora de inicio
Hora e idioma
Horario laboral
Horizontal
Host / Nombre
Host Pty
Host de extensión
Host remoto
Hoy
IBAN
ID de Sesión
ID de ajuste
ID de la sala
ID de la versión
ID de objeto
ID del accesorios
ID del extracto
IVA
Icono
Icono Estado
Icono Favorito marcado
Icono Favorito sin marcar
Icono de perfil
Icono de vista predeterminado
Iconos
Identidad federada
Identidades federadas
Identificador
Identificador del lenguaje
Identificador del panel activo
Idioma
Idioma para publicar
Idioma y región
Idiomas
Idiomas seleccionados
Ignorado/Bloqueado
Ignorar
Ignorar usuario
Ilustraciones
Imagen
Imagen de Docker
Imagen de perfil
Imagen del Portapapeles
Imagen pegada
Importante
Importantes
Importar
Importar archivo de registro
Importar archivos desde
Importar chat
Importar claves de sala
Importar copia
Importar flujo de ejemplo
Importar nodos
Importar perfil
Importar registro
Importar seleccionado
Importe
Importe del primer pago
Importe del próximo pago
Impresora
Impresoras
Imprimir
Impuestos
Imágenes
Incidencia
Incidencias
Inclinar hacia abajo
Inclinar hacia arriba
Incluido
Incluir archivos adjuntos
Incluir código
Incluir patrón
Incrustar Web
Incrustar escena
Indicación de usuario anterior
Indicador de valoración
Indique un valor válido
Info del servidor
Información
Información Sistema
Información de contexto
Información de la sala
Información del archivo
Información del espacio
Información personal
Información personal concedida
Información sobre el motivo
Informe
Informe de errores
Informes
Informes de bloqueo
Ingresa un nuevo nombre
Inicializar repositorio de Git
Iniciando sesión
Iniciar
Iniciar Flujos
Iniciar autenticación
Iniciar captura de pantalla
Iniciar chat
Iniciar depuración
Iniciar dictado
Iniciar dictado en terminal
Iniciar discusión
Iniciar edición vinculada
Iniciar ejecución continua
Iniciar ejecución continua con
Iniciar extensión Bisect
Iniciar grabación
Iniciar grabación de audio
Iniciar grabación de video
Iniciar otra sesión
Iniciar prueba gratuita
Iniciar servidor
Iniciar sesión
Iniciar sesión con
Iniciar sesión con Google
Iniciar sesión con Solana
Iniciar sin depurar
Iniciar sin un editor
Iniciar un nuevo chat
Iniciar verificación
Inicio
Inicio de la sala
Inicio de sesión solicitado
Inicio del espacio
Inició sesión con éxito
Inmovilizar paneles
Inmovilizar primera columna
Inmovilizar primera fila
Insertar
Insertar HTML
Insertar URIs
Insertar archivo
Insertar bloque
Insertar caracter especial
Insertar celda
Insertar columna
Insertar columna antes
Insertar comando de chat
Insertar como texto
Insertar debajo
Insertar en Notebook
Insertar en el cursor
Insertar en nuevo archivo
Insertar en terminal
Insertar encima
Insertar enlace
Insertar fila
Insertar fila antes
Insertar fila arriba
Insertar fila debajo
Insertar fragmento de código
Insertar función
Insertar hipervínculo
Insertar imagen
Insertar lista ordenada
Insertar línea arriba
Insertar línea debajo
Insertar línea horizontal
Insertar nombre de clase
Insertar nueva línea final
Insertar primero
Insertar ruta de acceso
Insertar rutas de acceso
Insertar salto de línea
Insertar solo texto
Insertar tabla
Insertar texto sin formato
Insertar vínculo
Inspeccionar Definición
Inspeccionar Referencias
Inspeccionar implementaciones
Instala GIT
Instalación manual
Instalando actualización
Instalando extensiones
Instalando extensión
Instalar
Instalar VS Code
Instalar VS Code Web
Instalar actualización
Instalar de todos modos
Instalar desde VSIX
Instalar en el explorador
Instalar extensiones
Instalar extensión
Instalar extensión recomendada
Instalar la actualización
Instalar la extensión VSIX
Instalar la extensión dada
Instalar la versión preliminar
Instalar localmente
Instalar nodos
Instalar o buscar extensiones
Instalar servidor
Instalar todo
Instalar versión específica
Instalar versión preliminar
Instalar y recargar
Instale el formateador
Instanciación con éxito
Instando extensión
Instrucciones de chat
Instrucciones del agente
Intentar ahora
Intentarlo de nuevo
Intente de nuevo
Interar columna después
Interlineado
Intervalo de tiempo
Intervalos de fechas
Introduce nombre de usuario
Introduce un valor
Introduce una URL
Introduce una URL válida
Introducir frase de contraseña
Introducir nombre del archivo
Introducir nombre del terminal
Introduzca las horas
Introduzca los minutos
Introduzca los segundos
Introduzca solo cifras
Introduzca un entero
Introduzca un nombre
Introduzca un número
Introduzca un número válido
Introduzca un texto
Introduzca un valor válido
Introduzca una moneda válida
Introduzca una unidad válida
Inténtelo nuevamente
Invertir diseño
Invertir líneas
Invitaciones
Invitaciones automáticas
Invitado
Invitados
Invitar
Invitar al espacio
Invitar gente
Invitar igualmente
Invitar miembros
Invitar usuarios
Ir al anterior
Ir al archivo
Ir al cambio anterior
Ir al cambio siguiente
Ir al comando
Ir al corchete
Ir al código relacionado
Ir al desplazamiento
Ir al directorio reciente
Ir al error
Ir al plegado primario
Ir al primer mensaje
Ir al puntero superior
Ir al siguiente conflicto
Ir al último mensaje
Izquierda
JSON inválido
Jerarquía de llamadas
Jerarquía de tipos
Jodit Editor
Jue
Jueves
Jul
Jun
Junio
Justificar
La conversación continúa aquí
La lista contiene advertencias
La lista contiene errores
La lista contiene problemas
La paleta de comandos
La prueba comenzó el
La prueba termina el
La respuesta estaba vacía
La suscripción comienza el
La tabla contiene advertencias
La tabla contiene errores
La tabla contiene problemas
La tarea tiene advertencias
La tarea tiene errores
La tarea tiene información
Lado del conmutador
Las contraseñas coinciden
Learn More
Lector de pantalla optimizado
Leer documentación
Leer más
Leer selección de terminal
Leer token
Lenguaje del editor
Lenguajes de programación
Letra Mayúscula
Letra Minúscula
Levantar la mano
Leyenda
Leyendo selección de terminal
Leídos
Libreta de direcciones
Libro
Libro de trabajo
Lienzo de dibujo
Limitado en modo restringido
Limpiar
Limpiar caché y recargar
Limpiar formato
Limpiar perfiles
Limpiar todo
Lista
Lista de acciones
Lista de bloqueo personal
Lista de notificaciones
Lista de objetivos
Lista de opciones
Lista de usuarios
Lista de usuarios vacía
Lista de vistas asignadas
Lista desordenada
Lista desplegable
Lista numerada
Lista ordenada
Lista selección de idiomas
Listar flujos
Listar subflujos
Listas
Listo
Llamada
Llamada de voz
Llamada de vídeo
Llamada en curso
Llamada en progreso
Llamada fallida
Llamada perdida
Llamada rechazada
Llamadas
Llamador desconocido
Llenar la pantalla
Local
Localidad
Logo
Logo de Mapbox
Los más recientes
Lugar
Lugar de nacimiento
Lun
Lunes
Límite de selección
Límite de tamaño
Línea
Línea curva
Línea de diferencia eliminada
Línea de diferencia insertada
Línea de diferencia modificada
Línea de grupo
Línea de tiempo
Línea de tiempo actual
Líneas agregadas
Líneas cambiadas
Líneas de cuadrícula
Líneas quitadas
Macros
Mantener
Mantener abierto
Mantener barra lateral abierta
Mantener ediciones de chat
Mantener editor
Mantener la sesión iniciada
Mantener mensajes del sistema
Mantener prueba gratuita
Mantener relación de aspecto
Mantener sesión abierta
Mantener suscripción
Mantener valores existentes
Manual
Marca de agua
Marcadores
Marcar
Marcar Paso incompleto
Marcar como Listo
Marcar como controlado
Marcar como leído
Marcar como no leído
Marcar paso completado
Marcar todo
Marcar todo como leído
Marcar todos como leídos
Markdown representado
Marketplace de extensiones
Martes
Marzo
Maximizar
Maximizar grupo
Mayo
Mayús
Mejora de cifrado disponible
Menciones
Menciones y palabras clave
Menciones y reacciones
Menos infinito
Menos info
Menos problemas
Mensaje
Mensaje de estado
Mensaje de progreso
Mensaje de registro
Mensaje de voz
Mensaje directo
Mensaje ejemplo
Mensaje eliminado
Mensaje enviado
Mensaje esperando revisión
Mensaje ilustrado
Mensajes
Mensajes anclados
Mensajes de chat
Mensajes directos
Mensajes directos recientes
Mensajes enviados por bots
Mensajes fijados
Mensajes indexados
Mensajes no leídos
Mensajes nuevos
Mensajes sin leer
Menú
Menú Restablecer
Menú de aplicaciones
Menú del Usuario
Menú principal
Mes
Mes anterior
Mes en año
Mi Organización
Mi cuenta
Mi dispositivo
Mi día
Mi lista de baneos
Mi perfil
Mi ubicación actual
Mi unidad
Micrófono
Miembro de enumeración
Miembros
Miembros de comunidades online
Miembros de la sala
Miembros del espacio
Minimizar
Minuto anterior
Mis archivos
Mis calendarios
Mis hilos
Mis proyectos
Mis tareas
Mis vistas
Mié
Miércoles
Modelo
Modelos de lenguaje
Moderno claro
Moderno oscuro
Modificado
Modificado el
Modificado en
Modificado en otro lugar
Modificado por
Modificado solamente
Modificado también en
Modificador de vista activa
Modificar
Modificar accesorios
Modificar color
Modificar tamaño
Modificar tamaño verticalmente
Modo claro
Modo de accesibilidad
Modo de agente
Modo de desarrollo
Modo de edición
Modo de mantenimiento
Modo lector de pantalla
Modo oscuro
Modo presentación
Modo restringido
Modo selección de columnas
Modo zen
Moneda
Mosaico ancho de acción
Mosaico ancho de navegación
Mosaico de acción
Mosaico de enlace
Mosaico de línea
Mosaico de navegación
Mosaico deslizante
Mostrando versiones para
Mostrar
Mostrar accesorios
Mostrar acciones de comando
Mostrar acciones de código
Mostrar acciones del editor
Mostrar advertencias
Mostrar ajustes avanzados
Mostrar ajustes del proyecto
Mostrar archivos de puntos
Mostrar archivos excluidos
Mostrar ayuda
Mostrar ayuda de accesibilidad
Mostrar ayuda nodo
Mostrar ayuda para entradas
Mostrar ayudas
Mostrar barra lateral
Mostrar base
Mostrar base superior
Mostrar botón de encuestas
Mostrar canales de salida
Mostrar carpeta
Mostrar celdas sin modificar
Mostrar centro base
Mostrar claves sin formato
Mostrar cobertura en línea
Mostrar como
Mostrar configuración
Mostrar configuración avanzada
Mostrar configuración estable
Mostrar conflictos
Mostrar conflictos fusión
Mostrar contenido
Mostrar contraseña
Mostrar contraído
Mostrar correcciones
Mostrar cuadrícula
Mostrar datos sincronizados
Mostrar dependencias
Mostrar detalles
Mostrar detalles del error
Mostrar distintivo
Mostrar editores abiertos
Mostrar el cambio anterior
Mostrar el cambio siguiente
Mostrar el texto completo
Mostrar en controno
Mostrar errores
Mostrar errores y advertencias
Mostrar estado del nodo
Mostrar etiquetas
Mostrar expandido
Mostrar extensiones
Mostrar extensiones conocidas
Mostrar extensiones instaladas
Mostrar extensión
Mostrar formato
Mostrar fórmulas
Mostrar hallazgo
Mostrar iconos
Mostrar idiomas
Mostrar informaciones
Mostrar lista de acciones
Mostrar llamadas entrantes
Mostrar llamadas salientes
Mostrar menos
Mostrar mensaje en línea
Mostrar menú del filtro
Mostrar menú remoto
Mostrar más
Mostrar nombres de comandos
Mostrar notificaciones
Mostrar opciones
Mostrar opciones de colocación
Mostrar opciones de exclusión
Mostrar opciones de pegado
Mostrar paleta
Mostrar pestañas
Mostrar prueba
Mostrar pruebas ocultas
Mostrar recomendaciones
Mostrar registro
Mostrar registro de tareas
Mostrar registro de ventana
Mostrar registros
Mostrar región sin cambios
Mostrar rejilla
Mostrar resueltos
Mostrar salida
Mostrar salida de resultado
Mostrar salidas vacías
Mostrar selección
Mostrar servidores instalados
Mostrar siempre las acciones
Mostrar sin resolver
Mostrar solo archivo activo
Mostrar solo los seleccionados
Mostrar subtipos
Mostrar supertipos
Mostrar tareas en ejecución
Mostrar telemetría
Mostrar temas
Mostrar todas las pruebas
Mostrar todas las tareas
Mostrar todo
Mostrar todos los
Mostrar todos los comandos
Mostrar todos los elementos
Mostrar versión de lanzamiento
Mostrar versión preliminar
Mostrar vista previa
Mostrar y ejecutar comandos
Mostrar área de editor
Mostrar/Ocultar columna
Mostrar/Ocultar fila
Mostrar/ocultar fuente
Mover
Mover Carpeta
Mover Grupo Editor Abajo
Mover Grupo Editor Arriba
Mover Terminal al Panel
Mover a
Mover abajo
Mover adelante
Mover al final
Mover al fondo
Mover al frente
Mover al objetivo
Mover al origen
Mover al principio
Mover arriba
Mover atrás
Mover el lienzo
Mover flujo al final
Mover flujo al inicio
Mover hacia abajo
Mover hacia arriba
Mover línea abajo
Mover línea arriba
Mover línea hacia abajo
Mover línea hacia arriba
Mover todo al objetivo
Mover todo al origen
Mover vista
Mover vista enfocada
Mover vista hacia abajo
Mover vista hacia arriba
Mover vistas
Mover y/o renombrar
Moverse al cambio anterior
Moverse al cambio siguiente
Movilizar paneles
Muestra el menú contextual
Multi editor de diferencias
Multimedia
Máquinas sincronizadas
Márgenes
Más acciones
Más colores
Más filtros
Más herramientas
Más info
Más información
Más opciones
Más opciones de columna
Más populares
Más tarde
Más utilizada
Más versiones
Método de pago
Métodos abreviados de teclado
Métodos de pago
Mínimo
Módulo
Móvil
Música
NIF
Naranja oscuro
Navegación
Navegar al día actual
Navegar hacia adelante
Navegar hacia atrás
Navegar por archivos
Navegar por carpetas
Negocios
Negrita
Negro
Ninguna descripción disponible
Ninguna extensión tiene acceso
Ninguna máquina
Ningún archivo
Ningún artículo seleccionado
Ningún correo
Ningún filtro seleccionado
Ningún grupo
Ningún número
Ningún resultado
Ningún token seleccionado
Ningún voto
Nivel de poder
Nivel personalizado
No guardar
No leído
No leídos
No volver a mostrar
Nodo activado
Nodo desactivado
Nodo duplicado importado
Nodos Modificados
Nodos activados
Nodos de Configuración
Nodos de configuración global
Nodos desactivados
Nodos desconocidos
Nodos duplicados importados
Nodos globales
Nodos guardados
Nodos inválidos
Nodos recuperados
Nodos y flujos modificados
Nombre
Nombre completo
Nombre de archivo
Nombre de archivo inválido
Nombre de clave secreta
Nombre de idioma
Nombre de la Carpeta
Nombre de la Organización
Nombre de la biblioteca
Nombre de la cuenta
Nombre de la extensión
Nombre de la fuente
Nombre de la sala
Nombre de perfil
Nombre de referencia
Nombre de sala
Nombre de sesión
Nombre de usuario
Nombre del archivo
Nombre del artículo
Nombre del autor
Nombre del cliente
Nombre del proceso
Nombre del proyecto
Nombre del repositorio remoto
Nombre del servidor
Nombre para mostrar
Nombre público
Nombre y apellidos
Nombres de filtro disponibles
Nombres definidos
Nota al pie
Notas
Notas de la versión
Noticias
Notificaciones
Notificaciones push
Notificaciones silenciadas
Notificación leída
Notificador de problemas
Notificar incidencia
Notificar problema
Nov
Noviembre
Nueva
Nueva carpeta
Nueva cita
Nueva clave
Nueva contraseña
Nueva diapositiva
Nueva entrada de panel
Nueva factura
Nueva palabra clave
Nueva pestaña
Nueva reunión
Nueva sala
Nueva sala de vídeo
Nueva tarea
Nueva ventana
Nueva ventana con perfil
Nueva ventana de chat
Nueva ventana del terminal
Nuevo
Nuevo Editor de chat
Nuevo Grupo Editor Abajo
Nuevo Grupo Editor Arriba
Nuevo agente personalizado
Nuevo archivo
Nuevo archivo de indicación
Nuevo archivo de instrucciones
Nuevo archivo de texto
Nuevo chat
Nuevo cliente
Nuevo comentario
Nuevo contacto
Nuevo correo
Nuevo correo electrónico
Nuevo documento
Nuevo editor de búsqueda
Nuevo editor sin título
Nuevo elemento
Nuevo evento
Nuevo informe
Nuevo mensaje
Nuevo método de recuperación
Nuevo pedido
Nuevo perfil
Nuevo perfil de plantilla
Nuevo proyecto
Nuevo puerto local
Nuevo punto de interrupción
Nuevo terminal
Nuevo terminal con perfil
Nuevos fragmentos de código
Numeración
Nunca abrir automáticamente
Nunca hace anuncios
Nunca reproduce el anuncio
Nunca reproduce el sonido
Número
Número actual de terminales
Número almacenado como texto
Número de cliente
Número de cuenta
Número de empleado
Número de factura
Número de instalaciones
Número de llamadas
Número de mensajes
Número de objeto
Número de pedido
Número de página
Número de tarjeta
Número de teléfono
Número de usuarios
Número inválido
Número telefónico
Números de teléfono
Números telefónicos
OK
Objetivos
Obligatorio
Observaciones
Obtener enlace para compartir
Obtener más información
Obtener perfiles seleccionados
Obtener salida de terminal
Obtener selección de terminal
Obtengamos resultados
Obteniendo claves del servidor
Oct
Octubre
Ocultar
Ocultar accesorios
Ocultar acciones del editor
Ocultar ajustes avanzados
Ocultar archivos de puntos
Ocultar archivos excluidos
Ocultar barra de actividades
Ocultar barra de estado
Ocultar barra de pestañas
Ocultar celdas sin modificar
Ocultar cobertura insertada
Ocultar columna seleccionada
Ocultar cuentas
Ocultar deshabilitado
Ocultar detalles
Ocultar distintivo
Ocultar fila seleccionada
Ocultar formato
Ocultar grupo
Ocultar la búsqueda
Ocultar mantener el puntero
Ocultar menú
Ocultar menú del filtro
Ocultar menú lateral
Ocultar nodo
Ocultar notificaciones
Ocultar panel
Ocultar pegatinas
Ocultar pestañas
Ocultar pestañas del editor
Ocultar prueba
Ocultar respuestas
Ocultar sesiones
Ocultar sesiones verificadas
Ocultar sugerencia insertada
Ocultar widget de sugerencias
Oculto
Ocurrió un error
Ocurrió un error desconocido
Ocurrió un error inesperado
Off
Okta Workforce
Olvidar sala
Olvidé mi contraseña
Omitir
Omitir cambios
Omitir por ahora
Omitir recomendación
Opcional
Opciones
Opciones adicionales
Opciones de columna
Opciones de configuración
Opciones de inscripción
Opciones de la lista
Opciones de la sala
Opciones de selección
Opciones de vista
Opciones del espacio
Opciones del servidor
Opciones disponibles
Opciones generales
Opciones relacionadas
Opción
Opción de selección
Operación de archivos
Operador de condiciones
Operador de filtro
Oportunidad
Oportunidades
Orden
Orden ascendente
Orden de clasificación
Orden de ejecución
Orden del grupo
Orden descendente
Ordenar
Ordenar cambios por estado
Ordenar cambios por nombre
Ordenar por
Ordenar por cobertura
Ordenar por duración
Ordenar por estado
Ordenar por fecha modificación
Ordenar por nombre
Ordenar por tamaño
Ordenar por ubicación
Ordenar y filtrar
Organización
Organizador
Organizar Importaciones
Orientación
Orientar hacia el norte
Origen
Origen de Markdown
Origen desconocido
Ortografía
Ortografía y gramática
Oscuro
Oscuro por defecto
Otras
Otras búsquedas
Otras direcciones publicadas
Otras opciones
Otras recomendaciones
Otras sesiones
Otro
Otro dispositivo de imitación
Otro servidor base
Otro usuario
Otros
Otros archivos
Otros calendarios
PROBLEMAS
Pago
Pago anual
Pago mensual
Pago pendiente
Pago pendiente desde
Pagos
Palabra clave
Palabras clave
Paleta de colores
Paleta de comandos
Panel
Panel de control
Panel de cuenta
Panel de lectura
Panel de navegación
Panel de salida
Paneles
Pantalla
Pantalla completa
Pantalla de bloqueo
Papelera
Papelera de reciclaje
Paquete
Paquete NPM
Paquete de extensión
Paquete de pegatinas
Paquetes de idioma
Para
Para editar
Parar y cerrar
Participantes
Participantes del chat
Parámetro de tipo
Pasar el mouse
Paso
Pasos
Pasos del asistente
Pasos para reproducir
Patrones reales
Pausa
Pausar
Pausar subida
País
Pedido
Pedidos
Pedir siempre confirmación
Pegado desde Word detectado
Pegado especial
Pegar
Pegar URL
Pegar ancho de columna
Pegar campo
Pegar celda
Pegar celda arriba
Pegar como
Pegar como texto
Pegar como una línea
Pegar desde el portapapeles
Pegar estilo de grupo
Pegar estilos
Pegar fila
Pegar flujo JSON o
Pegar fórmula
Pegar gráficos
Pegar nodos
Pegar solo formato
Pegar solo valores
Pendiente de aprobación
Perfil
Perfil de inicio
Perfil de la Organización
Perfiles existentes
Periodicidad
Permiso revocado correctamente
Permisos
Permisos adicionales
Permisos concedidos
Permisos de edición
Permisos de visualización
Permisos disponibles
Permitir
Permitir acceso
Permitir tareas automáticas
Permitir todas las extensiones
Persona ocupada
Personaliza la apariencia
Personalización
Personalizado
Personalizar
Personalizar blocs de notas
Personalizar diseño
Personas
Personas especificadas
Pestaña
Pestaña única
Pestañas
Pestañas abiertas
Pestañas de hojas
Pestañas del terminal
Pie de página
Pizarra
Plantilla
Plantillas
Plantillas del perfil
Plegar celda
Plegar citas
Plegar de forma recursiva
Plegar sección
Plegar todas las regiones
Plegar todo
Política de cookies
Política de privacidad
Poner en espera
Popin de línea
Popular
Por Carpeta
Por defecto
Portada
Portapapeles
Posición de entrada rápida
Posición del panel
Posición en el campo
Precio
Precio unitario
Precios
Predeterminado
Preferencias
Preferencias de la cuenta
Pregunta o tema
Preguntar al usuario
Preguntas frecuentes
Preparando subida
Preparar cambio
Preparar todos los cambios
Presentación con diapositivas
Presione Entrar para agregar
Presupuesto
Presupuestos
Previamente un Borrador
Previsión
Previsualizar espacio
Primer apellido
Primer pago el
Primer trimestre
Primera página
Primero
Primeros pasos
Prioridad
Prioritarios
Privacidad
Probar otro método
Probar un paquete diferente
Problema actual
Problemas de Gulp TSC
Problemas de JSHint
Problemas similares
Procesamiento de vídeo
Proceso en ejecución
Producto
Productos
Programado con éxito
Programar
Programar publicación
Progreso
Promedio
Propiedad
Propiedad de la comunidad
Propiedades
Propiedades de imagen
Propiedades del módulo
Propiedades flujo
Propiedades inválidas
Propietario
Propuestas de API
Proteger filas y columnas
Proteger hoja de cálculo
Proveedor
Proveedor SAML personalizado
Proveedores
Provincia
Proyecto
Proyectos
Pruebas relacionadas
Próxima década
Próxima semana
Próximo año
Próximo editor en grupo
Próximo mes
Próximo pago el
Próximo trimestre
Próximos eventos
Publicadas recientemente
Publicado
Publicado anteriormente
Publicar
Publicar biblioteca
Publicar cambios
Publique algo aquí
Puedo editar
Puedo reproducir
Puedo ver
Puerto
Puerto delantero
Puertos reenviados
Puesto
Pulsa para interactuar
Pulsa para leer asunto
Pulse B para retroceder
Pulse F para avanzar
Pulse Intro para activar
Puntas de flecha
Puntero láser
Punto Focal
Punto de interrupción
Punto de registro
Puntos de interrupción
Página abajo
Página anterior
Página arriba
Página de bienvenida
Página de inicio
Página de mensaje
Página en blanco
Página siguiente
Página web
Párrafo
Público
Quick Open
Quick Open para archivo
Quitar
Quitar Incluir elemento
Quitar Veto
Quitar cartera
Quitar comentario de línea
Quitar condición
Quitar corchetes
Quitar criterio de agrupación
Quitar del espacio
Quitar duplicados
Quitar elemento
Quitar elemento de exclusión
Quitar enlace de teclado
Quitar expresión
Quitar fac
Quitar filtro
Quitar límite
Quitar miembro
Quitar número de teléfono
Quitar permisos
Quitar punto de interrupción
Quitar puntos de interrupción
Quitar salida
Quitar todas las expresiones
Quitar todo
Quitar visualizador
REPL Variables
Radio frontera
Rama inválida
Ramas
Rango protegido
Rangos de plegado
Ratón
Rayado transversal
Razón social
Re-enviar código
Reacciones
Reacciones rápidas
Reactivar audio
Realizar encuesta
Reanudando cambios de trabajo
Reanudar
Reanudar cambios de trabajo
Reanudar subida
Recargar
Recargar ahora
Recargar documento
Recargar ventana
Recargar vistas web
Rechazar
Rechazar invitación
Rechazar modificaciones
Rechazar todo
Recibido
Recoger las reacciones
Recolectando registros
Recordatorio
Recordatorios
Recordármelo más tarde
Recorridos de Bienvenida
Recortar
Recortar cuadrado
Recortar espacio final
Recortar líneas nuevas finales
Recorte de pantalla
Recuento
Recuento numérico
Recuperación
Recuperando eventos
Recursos de MCP
Recursos del servidor MCP
Red
Red e Internet
Redactar
Reducir
Reducir Fila
Reducir hasta ajustar
Reducir la selección
Reducir sangría
Reducir selección
Reducir tamaño de terminal
Reemplazar
Reemplazar Local
Reemplazar con
Reemplazar en Configuración
Reemplazar en Files
Reemplazar mi contenido
Reemplazar remoto
Reemplazar todo
Reenfocar jerarquía de tipos
Reenviado automáticamente
Reenviado de forma estática
Reenviado por el usuario
Reenviar
Reenviar enlace
Reenviar mensaje
Reenviar un puerto
Referencia
Referencias
Regenerar códigos
Regenerar códigos de respaldo
Registrado con éxito
Registrar copias de trabajo
Registrar índice de chat
Registrarse
Registrarse con Solana
Registro
Registro de cambios
Registro de eventos
Registro de la cuenta
Registro exitoso
Registros
Registros de extensión
Registros de usuario
Registros enviados
Región
Regla
Regla horizontal
Reglas
Reglas de usuario
Reglas del servidor
Regulador derecho
Regulador izquierdo
Rehacer
Rehacer edición
Rehacer la última solicitud
Reinicializar filtro
Reiniciar
Reiniciar Flujos
Reiniciar biblioteca
Reiniciar de todos modos
Reiniciar depuración
Reiniciar el terminal
Reiniciar el terminal activo
Reiniciar extensiones
Reiniciar host pty
Reiniciar para actualizar
Reiniciar servidor
Reiniciar tarea en ejecución
Reintentar
Reintentar como Admin
Reintentar como Administrador
Reintentar como Sudo
Reintentar subida
Reintentar todo
Relación con
Rellenar
Relleno
Remitente
Remoto
Rendimiento de inicio
Renombrar
Renombrar Clave de Acceso
Renombrar carpeta
Renombrar sesiones
Renombrar sesión
Repetición
Repetir
Repetir última acción
Reportes
Repositorio del recurso activo
Representa el modo zen
Representa el panel inferior
Representadores de cuaderno
Representar caracteres
Representar espacio en blanco
Reproducir
Requerido
Requiere acción
Resolución
Resolución manual
Resolver conflictos
Resolver conflictos con IA
Resolviendo conflictos
Resolviendo la tarea
Responder
Responder a todos
Responder al hilo
Responder al hilo cifrado
Responder en el hilo
Responder en hilo
Respondida en otra parte
Respondido en otro sitio
Responsable
Respuesta de chat recibida
Respuestas automáticas
Restablecer
Restablecer Diseño
Restablecer búsqueda
Restablecer confianza
Restablecer contraseña
Restablecer elemento
Restablecer enlaces de teclado
Restablecer filtro
Restablecer la configuración
Restablecer nivel de zoom
Restablecer preferencias
Restablecer resultado
Restablecer tamaño de fuente
Restablecer todo
Restablecer todos los filtros
Restablecer todos los menús
Restablecer ubicación
Restablecer zoom
Restableciendo preferencias
Restaurado con éxito
Restaurar
Restaurar como borrador
Restaurar contenido
Restaurar punto de control
Restricción de filtro
Restringido
Resultado
Resultado esperado
Resultado real
Resultados
Resultados asistidos por IA
Resultados de la búsqueda
Resultados de la prueba
Resultados del texto
Resumen
Retransmisiones de voz
Retransmisión de voz
Reuniones
Reunión
Reverificación de identidad
Revertir
Revertir archivo
Revertir bloque
Revertir cambios
Revertir el cambio
Revertir la entrada
Revertir metadatos
Revertir metadatos de Notebook
Revertir resultados
Revertir selección
Revertir todo
Revirtiendo editores
Revisar
Revisar Cambios
Revisar problemas
Revisar términos y condiciones
Revisión
Revocar acceso
Revocar invitación
Revocar permiso
Rol
Rol por defecto
Roles
Roles y permisos
Ruta copiada
Ruta de acceso
Rutas de navegación
SALIDA
Sacar de la sala
Sacar del grupo
Sacar usuarios
Sala de espera
Sala de vídeo
Sala desconocida
Sala privada
Sala pública
Sala sin nombre
Sala vacía
Saldo
Salida de prueba
Salida de sonido
Salida del conmutador
Salir
Salir de la beta
Salir de la depuración
Salir de la reunión
Salir de la sala
Salir de pantalla completa
Salir de todos modos
Salir del espacio
Salir del modo Zen
Salir del sistema
Salir sin guardar
Saltar
Saltar al cursor
Salto de línea
Salto de página
Sangría de línea
Sangría del cuaderno
Sangría del editor
Scripts Cargados
Sección siguiente
Sector
Seguir
Seguir buscando en servidor
Seguir el Cursor
Seguir vínculo
Segundo apellido
Segundo trimestre
Seguridad
Seguridad y privacidad
Selecciona un archivo
Seleccionado
Seleccionado actualmente
Seleccionado como favorito
Seleccionador de hora
Seleccionar
Seleccionar Encoding
Seleccionar acción
Seleccionar acción pegar
Seleccionar archivo
Seleccionar campos para editar
Seleccionar canal de salida
Seleccionar caracter especial
Seleccionar conectados
Seleccionar configuración
Seleccionar cuadro
Seleccionar de confianza
Seleccionar depurador
Seleccionar el Editor
Seleccionar el kernel
Seleccionar extensión
Seleccionar fecha
Seleccionar fechas
Seleccionar fila
Seleccionar herramientas
Seleccionar intervalo
Seleccionar la celda anterior
Seleccionar la celda siguiente
Seleccionar lenguaje
Seleccionar modo de lenguaje
Seleccionar ninguno
Seleccionar nivel de log
Seleccionar origen
Seleccionar otro kernel
Seleccionar para comparar
Seleccionar para corchete
Seleccionar para mostrar
Seleccionar para ocultar
Seleccionar perfil
Seleccionar proveedor
Seleccionar recurso MCP
Seleccionar registro
Seleccionar rol
Seleccionar roles
Seleccionar tema de color
Seleccionar todas las filas
Seleccionar todo
Seleccionar todos
Seleccionar un cambio
Seleccionar un comando
Seleccionar un formateador
Seleccionar un servidor MCP
Seleccionar un símbolo
Seleccionar un valor
Seleccionar una acción
Seleccionar una herramienta
Seleccionar vista
Seleccione elementos
Seleccione la acción anterior
Seleccione la extensión
Seleccione la hora
Seleccione la sangría
Seleccione la siguiente acción
Seleccione país
Seleccione sesión
Seleccione un archivo
Seleccione un color
Seleccione un dialecto
Seleccione un elemento
Seleccione una carpeta
Selección
Selección de columnas
Selección de copia
Selección de editor
Selección de elementos
Selección de espacio
Selección de terminal
Selección duplicada
Selección múltiple
Selección profunda
Selector de color
Selector de intervalo
Selector de repositorio
Selector de tiempo
Selector preliminar
Semana
Semana anterior
Semana laboral
Separar celdas
Septiembre
Servicio de Actualización
Servicios en línea
Servidor
Servidor MCP
Servidor MCP remoto
Servidor base
Servidor de identidad
Servidores
Servidores MCP
Servidores MCP - Instalados
Servidores de autorización MCP
Serás redirigido pronto
Sesiones
Sesiones activas
Sesiones de agentes
Sesiones inactivas
Sesiones sin verificar
Sesiones verificadas
Sesión
Sesión actual
Sesión de chat
Sesión de depuración
Sesión de escritorio
Sesión de foco
Sesión de tipo desconocido
Sesión iniciada
Sesión móvil
Sesión restaurada
Sesión sin verificar
Sesión verificada
Sesión web
Sexo
Señales de accesibilidad
Siempre
Siempre activado
Siempre desactivado
Siempre deshabilitado
Siempre gratis
Siempre habilitado
Siga nuestras guías
Siguiente
Siguiente Editor usado
Siguiente Página
Siguiente bloque de código
Siguiente minuto
Siguiente paso
Siguiente problema
Siguiente sala o conversación
Siguiente segundo
Siguiente vista de panel
Siguiente árbol de archivos
Silenciar
Silenciar llamada
Silenciar micrófono
Silenciar sala
Sin Carpeta
Sin acceso
Sin activar
Sin agrupación
Sin asignar
Sin cifrar
Sin clasificación
Sin datos
Sin enlazar
Sin entradas
Sin extensión
Sin filtro
Sin iconos de archivo
Sin inscripción automática
Sin invitaciones para mostrar
Sin nombre público
Sin opciones
Sin opciones disponibles
Sin publicar exitosamente
Sin ramas
Sin respuesta
Sin resultados
Sin selección
Sin solicitudes para mostrar
Sin título
Sin usuario
Sin valor
Sin verificar
Sincronizar
Sincronizar ahora
Sintaxis Mermaid
Sistema
Sistema operativo
Sitio web
Sitio web de Node-RED
Sobre los servidores base
Sobrescribir como Admin
Sobrescribir como Sudo
Solicitar unirse
Solicitud Ajax cancelada
Solicitud de cambios
Solicitud de característica
Solicitud de entrada
Solicitud de verificación
Solicitudes de deshacer
Solicitudes premium
Solo de lectura
Solo encabezados de Markdown
Solo facturado mensualmente
Solo lectura
Solo menciones
Solo observar
Solo palabras completas
Soltar archivo
Soltar imagen
Soltar para actualizar
Solucionar problema
Solucionar problemas
Sonido
Sonido activado
Sonido para las notificaciones
Sonido subido
Soporte
Soporte de correo electrónico
Soporte por correo electrónico
Spam
Subcarpeta
Subflujos sin uso
Subida completa
Subida completada
Subida de firma cancelada
Subida de firma exitosa
Subida en lotes
Subida en pausa
Subida fallida
Subiendo
Subiendo registros
Subir
Subir archivo
Subir archivo personalizado
Subir celda
Subrayado
Subtotal
Subtítulo
Subtítulos
Subíndice
Suelta el flujo aquí
Suelte aquí los archivos
Sugerencia
Sugerencia anterior
Sugerencia insertada
Sugerencia siguiente
Sugerencias
Sugerencias automáticas
Sugerencias insertadas
Sugerencias para Trigger
Sugerencias y trucos
Sugerir
Suma
Superíndice
Supresión de ruido
Suscribirse
Suscripción
Suscrito el
Suspender
Sáb
Sábado
Símbolo
Símbolos
Símbolos del documento
Sólo seleccionados
TERMINAL
Tabla
Tabla de contenido
Tabla dinámica
Tabla interactiva
Tablas
Tabulación Mueve el Foco
Tachado
Tamaño
Tamaño completo
Tamaño de caché
Tamaño de fuente
Tamaño de la fuente
Tamaño de letra
Tamaño de tabulación actual
Tamaño del archivo
Tamaño del contexto
Tamaño del texto
Tamaño rejilla
Tamaño vertical
Tamaños de Vista Previa
Tarea
Tarea completada
Tarea realizada con éxito
Tarea sin nombre
Tareas
Tareas en ejecución
Teclado
Teclado numérico
Tecta de retroceso
Telemetría de errores
Teléfono
Teléfono móvil
Tema
Tema de color
Tema del admin
Temas
Temas de color
Tercer trimestre
Terminal MCP
Terminal integrado
Terminales de chat
Terminar
Terminar edición de archivo
Terminar el terminal
Terminar encuesta
Terminar hilo de ejecución
Terminar llamada
Terminar proceso
Texto
Texto alternativo
Texto seleccionado
Texto sin formato
Ticket
Tickets
Tiempo de espera
Tiene detalles
Tienes sesiones sin verificar
Tipo
Tipo de Evento
Tipo de advertencia
Tipo de archivo
Tipo de archivo desconocido
Tipo de archivo incorrecto
Tipo de archivo inválido
Tipo de bloque
Tipo de configuración
Tipo de contrato
Tipo de encuesta
Tipo de enlace
Tipo de entrada
Tipo de error
Tipo de fecha
Tipo de fuente
Tipo de gráfico
Tipo de llamada
Tipo de nodo
Tipo de tarea aportada
Tipo de vista
Tipo de éxito
Tipo del servidor
Tipos de MIME
Tipos de mensaje
Tipos de permisos permitidos
Titular de la cuenta
Todas
Todas las colecciones
Todas las extensiones
Todas las hojas
Todas las plataformas
Todas las pruebas
Todavía puedes unirte
Todo
Todo el día
Todo seleccionado
Todos
Todos los Catálogos
Todos los archivos
Todos los campos obligatorios
Todos los clientes
Todos los contactos
Todos los elementos
Todos los hilos
Todos los idiomas
Todos los mensajes
Todos los perfiles
Todos los problemas
Todos los usuarios
Token actualizado con éxito
Token de acceso
Token de verificación inválido
Token incorrecto
Token inesperado
Total
Total pagado
Traducir
Traer al frente
Traer cambios
Traer hacia delante
Transferir
Transformar en Snake Case
Transformar en Title Case
Transformar en caso Kebab
Transiciones
Transmisión activa
Transmisión pasiva
Transponer letras
Tratamiento
Tratar como vector JSON
Tres columnas
Tres filas
Turquesa oscuro
Tutoriales de vídeo
Tutoriales en vídeo
Términos de servicio
Términos y condiciones
Título
Título 1
Título 2
Título 3
Título del paso
Título del tutorial
URL
URL Personalizada
URL copiada al portapapeles
URL de Origen
URL de aplicación
URL de servidor proxy
URL de tema personalizado
URL fuente
URL inválida
Ubicaciones recomendadas
Ubicación
Ubicación actual
Ubicación autodefinida
Unidad de tiempo
Unir editor en grupo
Unir en Grupo
Unir líneas
Unir terminales
Unirse
Unirse a la reunión
Unirse ahora
Uniéndose al espacio
Usado en lienzo
Usar características de IA
Usar clave personalizada
Usar contraseña
Usar correo electrónico
Usar código de respaldo
Usar código de teléfono
Usar el del sistema
Usar expresión regular
Usar la aplicación
Usar llave de acceso
Usar nombre de usuario
Usar número existente
Usar otro método
Usar para nuevas ventanas
Usar sangría con tabulaciones
Usar teléfono
Usar un tamaño personalizado
Usar una cuenta nueva
Usar verificación TOTP
Use el color predeterminado
Use sangría con espacios
Uso
Usuario
Usuario firmando llave privada
Usuario ignorado
Usuarios
Usuarios con privilegios
Usuarios ignorados
Usuarios silenciados
Usuarios vetados
Utilizar ayuda para entradas
Vaciar carpeta
Vaciar celda
Vaciar la papelera
Vaciar papelera
Validación JSON
Validación de datos
Valor
Valor actual
Valor copiado
Valor de aserción
Valor de condiciones
Valor de la opción
Valor de opción
Valor incorrecto
Valor inválido
Valor para X
Valor por defecto
Valor predeterminado
Valor predeterminado cambiado
Valor truncado copiado
Valor vacío
Valores
Valores disponibles
Valores predeterminados
Variable de kernel
Variables
Variables Globales de Entorno
Variables de depuración
Variables de entorno
Variables del cuaderno
Varias pestañas
Varios filtros activos
Vencimiento
Ventana
Ventana activa
Ventana concreta
Ventana de búsqueda
Ventana interactiva
Ventas
Ver
Ver Local
Ver aplicaciones
Ver cambios de commit
Ver clientes
Ver cobertura de prueba
Ver como lista
Ver como tabla
Ver como árbol
Ver configuración
Ver configuración de directiva
Ver contenedores
Ver código QR
Ver código fuente
Ver código relacionado
Ver datos binarios
Ver detalles
Ver documentación
Ver dominio
Ver ediciones anteriores
Ver el problema
Ver en Configuración
Ver en chat
Ver en la sala
Ver encuesta
Ver evento relacionado
Ver eventos
Ver fuente
Ver funciones
Ver historial del chat
Ver imagen
Ver lista
Ver menos
Ver mensaje
Ver menú lateral
Ver más
Ver más archivos
Ver más temas
Ver nodos
Ver pago
Ver perfil
Ver proveedores de identidad
Ver prueba relacionada
Ver registro
Ver reglas
Ver salida
Ver salida de comando
Ver solo lectura
Ver todas
Ver todas las ediciones
Ver todas las funciones
Ver todo
Ver todos los hilos
Ver tutorial
Ver tutoriales en vídeo
Ver usuarios
Ver y ordenar
Verificación Pendiente
Verificación cancelada
Verificación de dos pasos
Verificación por contraseña
Verificación por teléfono
Verificado
Verificado Correctamente
Verificar
Verificar Usuario
Verificar con emoji
Verificar con otro dispositivo
Verificar correo electrónico
Verificar dominio
Verificar mediante escaneo
Verificar número de teléfono
Verificar otro dispositivo
Verificar sesión
Versiones
Versiones de clientes
Versiones de servidor
Versión
Versión Anterior
Versión Autoguardada
Versión Específica
Versión de la extensión
Versión de la sala
Versión preliminar
Versión publicada actual
Vertical
Vetar de la sala
Vetar del espacio
Viajes y lugares
Video
Videollamada
Videollamada iniciada
Videollamada terminada
Vie
Viernes
Vincular texto al contenedor
Visibilidad
Visibilidad de la sala
Visibilidad de problemas
Visibilidad del espacio
Visibilidad del puerto
Visor binario
Visor de archivos binarios
Vista
Vista Enfocar comentarios
Vista Problemas
Vista accesible
Vista alineada
Vista de Quick Open
Vista de cuadrícula
Vista de desensamblado
Vista de entrada
Vista de hoja
Vista de lista
Vista de reloj
Vista de salida
Vista de túnel
Vista del panel anterior
Vista previa
Vista previa de Markdown
Vista previa de enlaces
Vista previa de impresión
Vista previa del mensaje
Vista previa dinámica
Vistas adicionales
Vistas y más acciones
Visto recientemente
Visual Studio Code
Visualizador de PDF
Visualizar calendario por
Visualizar campo como columna
Visualizar lista de objetos
Visualizar variable
Viñetas
Voltear horizontalmente
Volumen
Volver
Volver al contenido
Volver al hilo
Volver en Editar ubicaciones
Voz y vídeo
Válido hasta
Vía de acceso
Vía de acceso absoluta
Vía de acceso relativa
Vía de navegación
Vídeos
Vínculo
Vínculo del distintivo
Vínculo simbólico
Web
Widget de acción
Ya Activado
Ya en una llamada
Zona horaria
Zoom
Zoom para acercar
Zoom para alejar
Árbol de archivos anterior
Árbol rápido
Área de juegos
Área de trabajo
Área de trabajo actual
Área de trabajo duplicada
Áreas de trabajo
Éxito
Índice
Última actividad
Última actualización
Última modificación
Última página
Última semana
Última ubicación de edición
Última versión
Último acceso
Último año
Último mes
Último trimestre
Último uso
Último uso con sincronización
Últimos remotos sincronizados
`;
