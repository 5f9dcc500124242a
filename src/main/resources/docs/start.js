// Shows the description of the API of the server that this page comes from.
window.SwaggerUIBundle({
  url: '/openapi.yaml',
  dom_id: '#api',
  deepLinking: true,
  // Nothing is asked of other servers.
  validatorUrl: null,
  tryItOutEnabled: true,
});
